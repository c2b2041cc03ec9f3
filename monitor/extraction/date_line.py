"""The line beside a headline that holds date, author, counters and tools: its words, folded."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.extraction.layout import Line

LABEL = re.compile(
    r"(?<![a-z])(?:"
    r"(?P<published>(?:ngay|thoi gian|gio|luc|duoc|da|tin|bai|bai viet)?\s?(?:dang tai|dang tin|dang bai|dang|xuat ban|dua tin"
    r"|dua len|viet|tao|post)"
    r"(?: (?:tai|tin|bai|boi|ngay|luc|vao|vao ngay|vao luc|ngay gio|gio))*(?![a-z])|(?:posted|published|publication date"
    r"|publish(?:ed)? (?:date|on)|created|submitted"
    r"|date (?:posted|published))(?: (?:on|at|date|by))?(?![a-z])|(?:tac gia|nguoi dang|boi|by|submitted by)[ :].{0,40}? (?:on|vao"
    r"|ngay|luc)(?![a-z])"
    r"|(?:^|[|(\[•–-])\s?(?:ngay|date|thoi gian dang|xuat ban)\s?:)"
    r"|(?P<updated>(?:ngay|thoi gian|gio|lan|duoc|moi)?\s?(?:cap nhat|hieu chinh|chinh sua|sua doi|sua)(?: (?:ngay|luc|lan|cuoi"
    r"|cuoi cung|lan cuoi|moi nhat|gan nhat"
    r"|vao|thong tin|tin|gio))*(?![a-z])|(?:last |date )?(?:updated?|modified|edited|revised)(?: (?:on|at))?(?![a-z]))"
    r"|(?P<other>ban hanh|ky ban hanh|ngay ky|hieu luc|het han|het hieu luc|(?:thoi )?han (?:nop|chot|cuoi|gop y|dang ky)?|thoi han"
    r"|bat dau|ket thuc|dien ra|to chuc|khai mac"
    r"|khoi cong|khanh thanh|sinh ngay|ngay sinh|ngay cap|cap ngay|cap lan|ngay hop|tiep nhan|ngay nhan|ngay nop|ngay hoi|ngay gui"
    r"|thoi gian gui"
    r"|ngay tra loi|tra loi ngay|tu ngay|den ngay|ngay den|ngay di"
    r"|deadline|starts?|ends?|from|until|effective|issued|closing date"
    r"|thoi gian(?=\s?:)|dia diem|thoi gian (?:hop|lam viec|nop"
    r"|nhan|to chuc|dien ra|bat dau"
    r"|ket thuc|ap dung|thuc hien|mo|dong)"
    r"|lich|hom nay|bay gio(?: la)?|today|gio hien tai|ngay thanh lap|thanh lap ngay"
    r"|(?:ngay )?(?:vao (?:dang|doan)|ket nap|nhap ngu|bo nhiem)(?: ngay)?"
    r"|ngay (?:bat dau|ket thuc|het|ban|mo|dong|thi"
    r"|hieu|phat|le|truyen thong|thanh lap))(?![a-z])"
    r")"
)
TOOLS = re.compile(
    r"(?<![a-z0-9])(?:"
    r"(?:(?:so )?(?:luot|lan) (?:xem|doc|truy cap|view)|da (?:xem|doc)|xem|doc|views?|hits?|lượt|luot"
    r"|nguoi xem)\s?:?\s?[\d.,]+(?: (?:luot|lan)?(?: ?xem| ?doc)?)?"
    r"|[\d.,]+\s?(?:luot|lan)? ?(?:xem|doc|views?|hits|luot|binh luan|comments?|phan hoi|nguoi doc)"
    r"|(?:binh luan|phan hoi|comments?|y kien|luot xem|so luot xem|luot doc|danh gia)\s?:?\s?\(?\d*\)?"
    r"|(?:tac gia|nguoi dang|nguoi viet|nguoi gui|dang boi|duoc dang boi|duoc viet boi|duoc tao boi|dang tai boi|viet boi|boi|by"
    r"|author|posted by|submitted by|written by"
    r"|nguon|nguon tin|theo|bien tap|btv|pv|tin bai|chuyen muc|danh muc|the loai|category|muc)\s?:?\s[^|•·]{2,40}?(?=\s?(?:[|•·]|$"
    r"|\s[-–]\s|,))"
    r"|(?:gmt|utc)\s?\(?[+-]?\s?\d{0,2}(?::?\d\d)?\)?|co chu(?: chu)?|mac dinh|tang|giam|(?:ban )?in(?: (?:bai(?: viet)?|trang|an"
    r"|tin))?|print|e-?mail|gui (?:email|mail|cho ban be|bai(?: viet)?|tin)|chia se|share|facebook|zalo|twitter|tweet"
    r"|nghe (?:doc|bai)(?: viet)?|doc bai|luu(?: bai| tin)?|theo doi|aa?[-+]?(?: a)*[-+]?|pdf|xem voi co chu|font size|size"
    r"|danh sach|tro ve|quay lai|admin(?:istrator)?|quantri|quan tri(?: vien)?"
    r"|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|(?:mon|tues|wednes|thurs|fri|satur|sun)day|sang|chieu|toi|trua|am|pm|sa|ch|goc"
    r"|gio|phut|luc|ngay|vao|hoi|viet nam|t[2-7]|cn"
    r"|(?:ngay |thoi gian |gio )?(?:dang|cap nhat|xuat ban)(?: (?:tai|tin|bai|ngay|luc|vao|lan cuoi))*|posted(?: on)?"
    r"|published(?: on)?|on|at|date|tin tuc|tin|thoi gian|mins? read|phut doc|\d+ phut doc"
    r"|thang (?:muoi mot|muoi hai|muoi|mot|gieng|hai|ba|tu|bon|nam|sau|bay|tam|chin|chap|\d{1,2})|nam (?=\d{4})|th(?=\d)|thang"
    r"|ban bien tap"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct"
    r"|nov|dec"
    r")(?![a-z0-9])"
)
WORDS = re.compile(r"[a-z]{2,}")


def residue(folded: str) -> int:
    """Words of a folded line that are neither date, label, tools nor author."""
    return len(WORDS.findall(LABEL.sub(" ", TOOLS.sub(" ", folded))))


def is_text(line: "Line", folded: str) -> bool:
    """Whether a line is running text and not merely a long date line."""
    return line.is_prose and not (line.length < 130 and is_dressing(folded))


def is_dressing(folded: str) -> bool:
    """Whether a short folded line says nothing but date, author, category, counters or tools."""
    return residue(folded) == 0
