"""What a leader should know first: a few sentences made of the digest's own figures and lists."""

from collections import defaultdict

from monitor.digest import words
from monitor.digest.data import DigestData, FindingLine
from monitor.domain.outcome import Severity
from monitor.storage.digest_queries import first_moment

RULES_NAMED = 3
"""Grave rules named in one sentence."""


def highlights(data: DigestData) -> tuple[str, ...]:
    """Sentences in Vietnamese, the most important first; what did not happen is left out."""
    if not data.figure("registered").value:
        return ("Sổ đăng ký chưa có trang nào trong kỳ.",)
    sentences = [_reading(data), _findings(data), _grave(data), _overdue(data), _articles(data), _licences(data)]
    return tuple(sentence for sentence in sentences if sentence)


def _count(data: DigestData, key: str) -> str:
    return words.number(data.figure(key).value)


def _reading(data: DigestData) -> str:
    registered = _count(data, "registered")
    if not data.coverage:
        return (
            f"Chưa thăm trang nào trong số {registered} trang đã đăng ký: các mục dưới đây chỉ nêu những gì sổ đăng ký, kho báo chí và "
            "các lượt thăm vào kỳ khác cho biết."
        )
    missing = len(data.not_measured)
    rest = f"; {words.number(missing)} trang chưa đánh giá được (mục 5)" if missing else ""
    return f"Đọc được {_count(data, 'reached')} trong số {registered} trang đã đăng ký{rest}."


def _findings(data: DigestData) -> str:
    is_open = data.figure("open")
    if not is_open.value and not data.remedied:
        return no_findings(data)
    new, old = sum(line.open for line in data.new), len(data.persistent)
    sites = len({line.site for line in (*data.new, *data.persistent) if line.open})
    remedied = f"; {words.number(len(data.remedied))} dấu hiệu đã khắc phục hoặc đã gỡ trong kỳ" if data.remedied else ""
    return (
        f"{words.number(is_open.value)} dấu hiệu vi phạm đang mở ở {words.number(sites)} trang, gồm {words.number(new)} mới ghi nhận và "
        f"{words.number(old)} còn tồn tại từ trước{remedied} (mục 4). {not_seen_again(data)}".strip()
    )


def not_seen_again(data: DigestData) -> str:
    """What must be said of open findings whose place nobody has read since before the period: they may be mended by now."""
    unseen = sum(line.last_seen < first_moment(data.period.first) for line in data.persistent)
    return f"{words.number(unseen)} dấu hiệu từ trước chưa được đọc lại trong kỳ, không rõ còn hay đã khắc phục. " if unseen else ""


def no_findings(data: DigestData) -> str:
    """What a digest without findings may claim: nothing where nothing was judged."""
    if not data.figure("judged").value:
        return "Chưa đánh giá được trang nào trong kỳ nên chưa thể nói có hay không có dấu hiệu vi phạm."
    return "Không ghi nhận dấu hiệu vi phạm nào đang mở trong phạm vi đã đánh giá."


def _grave(data: DigestData) -> str:
    of_rule: dict[str, list[FindingLine]] = defaultdict(list)
    for line in (*data.new, *data.persistent):
        if line.open and line.severity == Severity.GRAVE:
            of_rule[line.rule_title].append(line)
    if not of_rule:
        return ""
    ranked = sorted(of_rule.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    named = "; ".join(f"{title[:1].lower()}{title[1:]} ({len(lines)} trang)" for title, lines in ranked[:RULES_NAMED])
    others = sum(len(lines) for _, lines in ranked[RULES_NAMED:])
    rest = f"; {others} dấu hiệu theo {len(ranked) - RULES_NAMED} tiêu chí khác" if others else ""
    return f"Trong đó có {sum(map(len, of_rule.values()))} dấu hiệu ở mức nghiêm trọng: {named}{rest}."


def _overdue(data: DigestData) -> str:
    sites = len({line.site for line in data.overdue})
    return f"{len(data.overdue)} dấu hiệu ở {sites} trang đã quá hạn khắc phục, cần đôn đốc." if data.overdue else ""


def _articles(data: DigestData) -> str:
    press = sum(1 for story in data.about if story.press)
    said = f"Báo chí có {words.number(press)} tin, bài nhắc đến địa bàn (mục 2)." if press else ""
    if not data.figure("reached").value:
        return said
    if not data.figure("articles").value:
        return f"Không có tin, bài nào đăng trong kỳ trên các trang đọc được. {said}".strip()
    silent = f"; {_count(data, 'silent')} trang đọc được không có tin, bài (mục 3)" if data.figure("silent").value else ""
    return (
        f"{_count(data, 'articles')} tin, bài đăng trong kỳ, trong đó {_count(data, 'republished')} tin, bài dẫn nguồn hoặc "
        "trùng bài báo chí"
        f"{silent}. {said}".strip()
    )


def _licences(data: DigestData) -> str:
    parts = [
        f"{_count(data, key)} giấy phép {what}"
        for key, what in (
            ("licences_ended", "hết hạn trong kỳ"),
            ("licences_expiring", "sẽ hết hạn trong 90 ngày sau kỳ"),
            ("licences_issued", "cấp trong kỳ"),
            ("licences_renewed", "được gia hạn trong kỳ"),
        )
        if data.figure(key).value
    ]
    return f"Theo sổ đăng ký, {', '.join(parts)}." if parts else ""
