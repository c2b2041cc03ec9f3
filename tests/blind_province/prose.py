# ruff: noqa: E501 - word lists are kept in their lines
"""Invented news of the kind that offices, schools and newspapers write, put together from many small parts so that no two read alike."""

from random import Random

WHO = {
    "xa": "Hội Nông dân;Đoàn Thanh niên;Hội Liên hiệp Phụ nữ;Ban Chỉ huy Quân sự;Hội Cựu chiến binh;Công an;Tổ công nghệ số cộng đồng;Hội Người cao tuổi;Ban Chỉ đạo xây dựng nông thôn mới;Hội Khuyến học;Trung tâm Phục vụ hành chính công;Ủy ban Mặt trận Tổ quốc",
    "truong": "Liên đội nhà trường;Tổ Khoa học tự nhiên;Công đoàn cơ sở;Chi đoàn giáo viên;Tổ Ngữ văn;Ban đại diện cha mẹ học sinh;Câu lạc bộ đọc sách;Thư viện nhà trường;Khối lớp lớn;Tổ Tiếng Anh;Nhóm giáo viên thể dục",
    "yte": "Khoa Nội tổng hợp;Khoa Nhi;Phòng Điều dưỡng;Khoa Hồi sức cấp cứu;Tổ Công tác xã hội;Khoa Dược;Khoa Sản;Phòng Kế hoạch nghiệp vụ;Khoa Chẩn đoán hình ảnh;Đội khám lưu động",
    "doan": "Công đoàn ngành Y tế;Công đoàn các khu công nghiệp;Ban Nữ công;Nhà Văn hóa Lao động;Công đoàn Công ty May Sông Quao;Ban Tổ chức cuộc thi;Công đoàn ngành Giáo dục;Tổ tư vấn pháp luật;Công đoàn Viên chức",
    "so": "Phòng Kế hoạch Tài chính;Trung tâm Dịch vụ kỹ thuật;Thanh tra chuyên ngành;Văn phòng Sở;Phòng Quản lý chất lượng;Chi cục chuyên ngành;Đoàn công tác liên ngành;Phòng Tổ chức cán bộ;Ban Quản lý dự án",
    "bao": "Hiệp hội Thủy sản;Tập đoàn vận tải biển;Nhóm nghiên cứu Đại học Hòa Phú;Ngành đường sắt;Ban quản lý vịnh;Hãng bay nội địa;Liên minh hợp tác xã;Đội tuyển cờ vua;Viện Khí tượng biển;Cảng cạn phía Nam;Làng gốm ven sông;Sở chỉ huy cứu nạn;Hội đồng giám định sách;Nhà hát múa rối",
}
OBJ = {
    "xa": "mô hình trồng thanh long ruột đỏ;tuyến đường hoa dài gần hai cây số;lớp tập huấn sử dụng dịch vụ công;việc nạo vét kênh nội đồng;chuyến thăm các gia đình chính sách;ngày hội đọc sách ở nhà văn hóa thôn;đợt ra quân dọn rác bãi biển;buổi đối thoại với hộ kinh doanh;việc cấp phát giống lúa chịu hạn;giải bóng chuyền nông dân;đợt kiểm tra phòng cháy tại chợ;việc sửa chữa mái ấm cho hộ nghèo;hội nghị tiếp xúc cử tri;việc rà soát danh sách cử tri trẻ;chương trình đổi chất thải nhựa lấy cây xanh",
    "truong": "tiết học ngoài trời ở vườn thuốc nam;ngày hội trạng nguyên nhỏ;cuộc thi vẽ bảo vệ đại dương;chuyên đề đổi mới kiểm tra đánh giá;buổi ngoại khóa an toàn giao thông;hội thi nấu ăn của các tổ;giải cờ vua cấp trường;việc trồng vườn rau sạch;tuần lễ đọc sách;buổi giao lưu với cựu chiến binh;cuộc thi tin học trẻ;lễ phát thưởng cuối kỳ;lớp bồi dưỡng phần mềm soạn giảng;phong trào giữ vở sạch chữ đẹp",
    "yte": "đợt khám mắt miễn phí cho người cao tuổi;kỹ thuật nội soi khớp gối;lớp tập huấn kiểm soát nhiễm khuẩn;hệ thống bệnh án điện tử;buổi diễn tập báo động đỏ;chương trình hiến máu mùa hè;phòng vật lý trị liệu mới;đợt tiêm phòng cúm cho nhân viên;việc rà soát tủ thuốc trực;buổi sinh hoạt của hội đồng người bệnh",
    "doan": "chuyến xe đưa công nhân về quê;hội thi tiếng hát người lao động;đợt tặng quà đoàn viên khó khăn;lớp kỹ năng thương lượng tập thể;bữa cơm ca ba;giải bóng đá nữ công nhân;buổi tư vấn bảo hiểm thất nghiệp;mái ấm công đoàn;phiên chợ nghĩa tình;hội nghị người lao động",
    "so": "đợt kiểm tra cơ sở sản xuất;kế hoạch cải cách thủ tục;buổi tọa đàm với doanh nghiệp nhỏ;phần mềm quản lý hồ sơ;lớp bồi dưỡng nghiệp vụ cho viên chức;đề án truy xuất nguồn gốc;việc lấy ý kiến dự thảo quy chế;cuộc họp giao ban quý;chương trình bình chọn sản phẩm tiêu biểu;việc kiểm định thiết bị đo",
    "bao": "chuyến tàu khách đầu tiên qua hầm mới;cuộc khảo sát rạn san hô;bộ sưu tập gốm thế kỷ mười lăm;tuyến bay thẳng tới đảo;giống lúa chịu mặn thế hệ ba;đợt cứu hộ đàn cá voi;thư viện số dành cho trẻ khiếm thị;sà lan chạy pin;vở rối nước về chuyện biển;mạng cảm biến đo sạt lở;xưởng đóng tàu gỗ trăm năm;trận chung kết tranh cúp mùa thu",
}
DID = "đã tổ chức;vừa hoàn thành;phối hợp triển khai;khởi động;tiếp tục duy trì;sơ kết;kiểm tra tiến độ;đưa vào hoạt động;tổng kết;nhân rộng;lên kế hoạch cho;bàn giao;giới thiệu".split(
    ";"
)
WHERE = "tại hội trường nhỏ;ngay bên bờ kênh;ở khu nhà mới sửa;trong khuôn viên rợp bóng cây;tại ba điểm khác nhau;trên tuyến đường liên thôn;ở sân vận động cũ;tại phòng họp tầng hai;giữa khu dân cư đông đúc;tại bến thuyền;ở dãy phòng phía đông;bên hàng dừa;tại điểm sinh hoạt cộng đồng;trước cổng chính".split(
    ";"
)
WHEN = "từ sáng sớm;trong hai buổi liền;suốt tuần qua;vào chiều cuối tuần;ngay sau mùa mưa;trước giờ làm việc;trong khuôn khổ tháng hành động;dịp hè;khi đợt nắng nóng vừa dứt;sau nhiều lần hoãn;giữa tháng;trong ba ngày liên tiếp".split(
    ";"
)
WHY = "nhằm giảm chi phí đi lại cho bà con;để người trẻ có chỗ rèn luyện;vì nhu cầu thực tế tăng gấp rưỡi;theo đúng lộ trình đã thống nhất;với mong muốn giữ nghề của cha ông;để chủ động trước mùa bão;nhằm tiết kiệm điện và nước;vì sự an toàn của trẻ nhỏ;để số liệu được cập nhật hằng ngày;bởi cách làm cũ tốn quá nhiều công".split(
    ";"
)
NAMES = "Lê Thị Mận;Trần Quốc Hưởng;Nguyễn Hữu Thọ;Phạm Thị Lài;Đặng Minh Khuê;Huỳnh Văn Bảy;Võ Thị Sương;Bùi Đức Lương;Ngô Thanh Tùng;Đỗ Kim Oanh;Mai Xuân Phước;Trương Thị Nhàn;Hồ Viết Sang;Lý Ngọc Diệp;Châu Văn Tấn;Tạ Thu Hiền".split(
    ";"
)
THING = "chiếc máy bơm cũ;tấm bản đồ treo tường;lối đi lát gạch;hàng ghế đá;dãy đèn năng lượng mặt trời;kho dụng cụ;bảng theo dõi;chiếc thuyền thúng;tủ sách dùng chung;căn bếp nhỏ;mái che tạm;hồ chứa nước;khoảng sân trống;đường dây nóng".split(
    ";"
)
STATE = "được tận dụng lại gần như toàn bộ;sẽ thay mới trong quý tới;do chính người dân đóng góp;đã xuống cấp từ lâu;nay sạch sẽ và dễ dùng hơn;được giao cho tổ tự quản trông coi;giúp rút ngắn một nửa thời gian chờ;vẫn cần thêm kinh phí;hoạt động ổn định từ đầu mùa;được nhiều nơi đến xem và học theo".split(
    ";"
)


class Writer:
    """`kind`: whose news (a key of WHO). The same seed writes the same texts."""

    def __init__(self, kind: str, seed: int) -> None:
        self.random, self.kind = Random(f"{kind}{seed}"), kind

    def title(self) -> str:
        c = self.random.choice
        return f"{c(WHO[self.kind].split(';'))} {c(DID)} {c(OBJ[self.kind].split(';'))} {c(WHERE)}"

    def sentence(self) -> str:
        c, n = self.random.choice, self.random.randint
        who, obj = WHO[self.kind].split(";"), OBJ[self.kind].split(";")
        match n(0, 9):
            case 0:
                return f"{c(WHEN).capitalize()}, {c(who)} {c(DID)} {c(obj)} {c(WHERE)}, {c(WHY)}."
            case 1:
                return f"Cả thảy {n(12, 480)} người góp mặt, trong đó {n(3, 90)} người đến {c(WHERE)} {c(WHEN)}, {c(WHY)}."
            case 2:
                return f"{c(THING).capitalize()} {c(WHERE)} {c(STATE)}, còn {c(THING)} {c(STATE)}."
            case 3:
                return f"Theo {c(['ông', 'bà', 'anh', 'chị'])} {c(NAMES)}, {c(obj)} {c(STATE)}, nhất là {c(WHEN)}."
            case 4:
                return f"Kinh phí {n(2, 95)},{n(1, 9)} triệu đồng cho {c(obj)} phần lớn do {c(who)} vận động {c(WHEN)}."
            case 5:
                return f"So với lần trước, {c(obj)} {c(WHERE)} tăng {n(2, 60)} phần trăm, {c(WHY)}."
            case 6:
                return f"“Chúng tôi làm {c(WHEN)}, {c(WHY)}”, {c(['ông', 'bà', 'anh', 'chị'])} {c(NAMES)} chia sẻ {c(WHERE)}."
            case 7:
                return f"Cùng {c(['dịp này', 'ngày', 'đợt', 'thời gian'])}, {c(who)} {c(DID)} {c(obj)} và {c(DID)} {c(obj)}."
            case 8:
                return f"Sau {n(2, 14)} tuần, {c(THING)} {c(STATE)}; {c(THING)} thì {c(STATE)}."
            case _:
                return f"Người phụ trách là {c(NAMES)} nói rằng {c(THING)} {c(WHERE)} {c(STATE)}, {c(WHY)}."

    def paragraphs(self, count: int = 4) -> list[str]:
        return [" ".join(self.sentence() for _ in range(self.random.randint(2, 4))) for _ in range(count)]

    def person(self) -> str:
        return self.random.choice(NAMES)


def marked(paragraphs: list[str], tag: str = "p", attributes: str = "") -> str:
    return "".join(f"<{tag}{attributes}>{text}</{tag}>" for text in paragraphs)
