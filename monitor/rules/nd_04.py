"""ND-04: no place for access to information: its section, the list of what is to be public, the yearly financial report."""

from monitor.domain.outcome import Decide, Severity
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import all_basis, judge_topics, topic
from monitor.rules.scope import AGENCY_LEVELS, not_district, state_only

_P99 = Cited("P99", when=not_district)
_P59A = Cited("P59a")
_P59B = Cited("P59b")

TOPICS = (
    topic(
        "mục Tiếp cận thông tin",
        r"tiep can thong tin|cong khai thong tin|thong tin cong khai|cung cap thong tin|thong tin phai (?:duoc )?cong khai",
        (_P59B,),
        inside=r"tiep can thong tin|thong tin (?:\w+ ){0,6}cong khai",
    ),
    topic(
        "danh mục thông tin phải công khai",
        r"danh muc (?:cac )?thong tin|thong tin phai (?:duoc )?cong khai|tiep can thong tin|cong khai thong tin|thong tin cong khai",
        (_P99, _P59A),
        articles=True,
        inside=r"danh muc (?:cac |nhung )?thong tin|danh muc (?:\w+ ){0,4}cong khai"
        r"|thong tin (?:\w+ ){0,4}(?:phai|bat buoc|co trach nhiem|duoc) (?:duoc )?cong khai",
    ),
    topic(
        "báo cáo tài chính năm",
        r"bao cao tai chinh|tai chinh|quyet toan|ngan sach|du toan|thu chi",
        (_P99, _P59A),
        articles=True,
        inside=r"bao cao (?:quyet toan|tai chinh)|quyet toan (?:ngan sach|nam|thu)|cong khai (?:ngan sach|tai chinh)",
    ),
)


def _judge(case: Case) -> Judgement:
    remarks = ("Chưa xét danh mục, báo cáo có đủ nội dung và đúng năm hay không; chỉ xét tên mục, tên bài và tên tệp.",)
    return judge_topics(case, TOPICS, "nội dung về tiếp cận thông tin", remarks)


RULE = Rule(
    code="ND-04",
    version=3,
    status=RuleStatus.STABLE,
    title="Thiếu mục Tiếp cận thông tin, danh mục thông tin phải công khai, báo cáo tài chính năm",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=all_basis(TOPICS),
    prose=Prose(
        checks="Trang có mục Tiếp cận thông tin, danh mục thông tin phải công khai và báo cáo tài chính năm hay không.",
        why="Luật Tiếp cận thông tin buộc cơ quan nhà nước đăng các nội dung này trên cổng, trang của mình.",
        remedy="Lập mục Tiếp cận thông tin, đăng danh mục kèm đầu mối tiếp nhận yêu cầu và báo cáo tài chính hằng năm.",
        limits="Chỉ xét tên mục, bài, tệp sau khi đã đọc hết trang; không xét nội dung và thời hạn.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(*AGENCY_LEVELS),
    may_flap=True,
)
