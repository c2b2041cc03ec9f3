"""The ways in which a republished item names, half names or fails to name where it comes from."""

from html import escape

from monitor.sample.model import Source

PLAIN_STYLES = ("theo", "nguồn", "dấu", "trường", "tác giả gạch", "liên kết")
"""Enough for sites that owe no more than a name."""

FULL_STYLES = ("khối", "một dòng", "bảng", "ngoặc")
"""Author, outlet in full, the outlet's own time, and a link to the item at the end."""


def lead(source: Source | None) -> str:
    """What stands before the first words, HTML."""
    if source and source.style == "dấu" and source.outlet:
        return f"({escape(source.outlet.mark or source.outlet.short)}) - "
    return ""


def box(source: Source | None) -> str | None:
    """What belongs into a CMS's own source field; None when the style is another."""
    return source.name if source and source.style == "trường" else None


def tail(source: Source | None) -> list[str]:
    """Lines after the last paragraph, each HTML."""
    if source is None:
        return []
    name = escape(source.name)
    link = f'<a href="{escape(source.url)}" rel="nofollow" target="_blank">' if source.url else ""
    when = f"{source.moment:%H:%M} ngày {source.moment:%d/%m/%Y}" if source.moment else ""
    match source.style:
        case "theo":
            return [f"<em>Theo {name}</em>"]
        case "nguồn":
            return [f"<strong>Nguồn: {name}</strong>"]
        case "tác giả gạch":
            return [f"<em>Theo {escape(source.author or '')}/{name}</em>"]
        case "liên kết":
            return [f"Nguồn: {name} - {link}{escape(source.url or '')}</a>"]
        case "khối":
            lines = []
            if source.author:
                lines.append(f"Tác giả: <b>{escape(source.author)}</b>")
            lines.append(f"Nguồn tin: <b>{name}</b>")
            if source.moment:
                lines.append(f"Thời gian nguồn đăng: {source.moment:%d/%m/%Y %H:%M}")
            if link:
                lines.append(f"Đường dẫn bài gốc: {link}{escape(source.url or '')}</a>")
            return lines
        case "một dòng":
            by = f"{escape(source.author)}, " if source.author else ""
            at = f", đăng lúc {when}" if when else ""
            more = f" - {link}Xem bài gốc</a>" if link else ""
            return [f"<em>Theo {by}{name}{at}</em>{more}"]
        case "bảng":
            rows = [("Nguồn", name)]
            if source.author:
                rows.insert(0, ("Tác giả", escape(source.author)))
            if source.moment:
                rows.append(("Báo đăng ngày", f"{source.moment:%d/%m/%Y %H:%M}"))
            if link:
                rows.append(("Link gốc", f"{link}{escape(source.url or '')}</a>"))
            cells = "".join(f"<tr><td>{k}:</td><td>{v}</td></tr>" for k, v in rows)
            return [f'<table class="nguon-tin" border="0">{cells}</table>']
        case "ngoặc":
            parts = [p for p in (escape(source.author or ""), name, when) if p]
            more = f" {link}Bài gốc</a>" if link else ""
            return [f"(Theo {' - '.join(parts)}){more}"]
        case "mơ hồ":
            return [f"<em>Nguồn: {name}</em>"]
    return []
