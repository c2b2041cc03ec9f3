# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""What the pretended sites write about: news of communes, schools and departments with the traps real pages hold.

Everything is invented; places and people do not exist. Every text is made from a seed, so a page is the same on every run.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Lương".split()
MIDDLE = "Văn Thị Hữu Đức Minh Thanh Quốc Ngọc Xuân Hồng Kim Bá Công Mạnh".split()
GIVEN = "An Bình Châu Dũng Giang Hà Hải Hạnh Hiền Hòa Hùng Hương Khánh Lan Liên Long Mai Nam Nga Phúc Quang Sơn Tâm Thảo Thủy Tuấn Vân Yến".split()
HAMLETS = "Đồng Tâm|Bàu Sen|Gò Dưa|Cây Thị|Thượng Lâm|Hạ Cát|Trung Nghĩa|Phú Mỹ Tây|Suối Đá|Bến Lội|Nà Khoang|Đông Thạnh".split("|")
MEETING = "hội trường UBND xã|nhà văn hóa trung tâm|phòng họp tầng 2|sân vận động trung tâm|hội trường lớn|nhà đa năng".split("|")

LAWS = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015",
    "Căn cứ Nghị định số 72/2013/NĐ-CP ngày 15/7/2013 của Chính phủ",
    "Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ",
    "Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
    "Căn cứ Thông tư số 26/2020/TT-BGDĐT ngày 26 tháng 8 năm 2020 của Bộ Giáo dục và Đào tạo",
    "Thực hiện Kế hoạch số 118/KH-UBND ngày 09/02/2022 của UBND tỉnh",
    "Căn cứ Nghị quyết số 35/NQ-HĐND ngày 10 tháng 12 năm 2020 của Hội đồng nhân dân",
    "Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin trên môi trường mạng",
)

# title | lead | paragraphs; {e} a day of an event, {E} the same at the head of a sentence, {p} {q} people, {h} a hamlet, {m} a hall, {n} {k} figures
TOPICS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "Ra quân tổng dọn vệ sinh môi trường tại thôn {h}",
        "{E}, gần {n} đoàn viên, hội viên các đoàn thể cùng bà con thôn {h} đã ra quân tổng dọn vệ sinh, khơi thông cống rãnh trên các trục đường chính.",
        (
            "Ngay từ sáng sớm, lực lượng tham gia đã chia thành từng tổ, phát quang bụi rậm, thu gom rác thải và trồng mới {k} cây bóng mát dọc hai bên đường liên thôn.",
            "Bà {p}, trưởng thôn {h}, cho biết hoạt động này được duy trì hằng tháng, góp phần giữ vững tiêu chí môi trường trong xây dựng nông thôn mới.",
        ),
    ),
    (
        "Hội nghị triển khai nhiệm vụ phát triển kinh tế - xã hội sáu tháng cuối năm",
        "{E}, tại {m}, Ủy ban nhân dân tổ chức hội nghị đánh giá kết quả thực hiện nhiệm vụ kinh tế - xã hội và bàn giải pháp cho thời gian tới.",
        (
            "Theo báo cáo tại hội nghị, tổng thu ngân sách trên địa bàn đạt {k}% dự toán, có {n} hộ thoát nghèo, các chỉ tiêu về văn hóa, giáo dục, y tế cơ bản hoàn thành.",
            "Phát biểu kết luận, đồng chí {p} yêu cầu các bộ phận chuyên môn rà soát từng chỉ tiêu, phân công người chịu trách nhiệm cụ thể và báo cáo tiến độ hằng tuần.",
        ),
    ),
    (
        "Tập huấn kỹ năng chuyển đổi số cho tổ công nghệ số cộng đồng",
        "{E}, hơn {n} thành viên tổ công nghệ số cộng đồng đã được hướng dẫn cài đặt định danh điện tử, nộp hồ sơ trực tuyến và thanh toán không dùng tiền mặt.",
        (
            "Các học viên thực hành trực tiếp trên điện thoại thông minh, sau đó về hướng dẫn lại cho người thân, hàng xóm theo phương châm đi từng ngõ, gõ từng nhà.",
            "Ông {p}, công chức văn hóa - xã hội, cho hay đến nay {k}% hộ gia đình đã có ít nhất một người biết dùng dịch vụ công trực tuyến.",
        ),
    ),
    (
        "Lễ khai giảng năm học mới trang trọng, ấm áp",
        "Hòa chung không khí của cả nước, {e} thầy và trò nhà trường long trọng tổ chức lễ khai giảng năm học mới với sự tham dự của đông đảo phụ huynh.",
        (
            "Năm học này nhà trường có {k} lớp với hơn {n} học sinh, cơ sở vật chất được sửa chữa, bổ sung thêm hai phòng học bộ môn.",
            "Cô giáo {p}, hiệu trưởng nhà trường, đánh hồi trống khai trường và gửi lời chúc tới toàn thể học sinh, nhất là các em lớp đầu cấp.",
        ),
    ),
    (
        "Tiếp nhận {n} suất quà tặng hộ nghèo nhân dịp Tết Nguyên đán",
        "{E}, đoàn thiện nguyện cùng chính quyền địa phương đã trao tận tay {n} suất quà cho hộ nghèo, người cao tuổi neo đơn ở thôn {h}.",
        (
            "Mỗi suất quà gồm gạo, dầu ăn, bánh kẹo và tiền mặt, tổng trị giá hơn {k} triệu đồng do các nhà hảo tâm đóng góp.",
            'Bà {p} xúc động nói: "Có phần quà này, năm nay nhà tôi cũng có Tết như bà con trong xóm".',
        ),
    ),
    (
        "Phòng chống dịch sốt xuất huyết: chủ động từ mỗi gia đình",
        "Thời tiết mưa nắng thất thường khiến số ca mắc sốt xuất huyết tăng; trạm y tế khuyến cáo người dân chủ động diệt lăng quăng, ngủ màn kể cả ban ngày.",
        (
            "Tính đến {e}, toàn địa bàn ghi nhận {k} ca mắc, không có trường hợp tử vong; hai ổ dịch tại thôn {h} đã được xử lý.",
            "Bác sĩ {p} lưu ý người dân không tự ý truyền dịch tại nhà, khi sốt cao liên tục cần đến ngay cơ sở y tế gần nhất.",
        ),
    ),
    (
        "Mô hình trồng dưa lưới trong nhà màng cho thu nhập cao ở {h}",
        "Mạnh dạn chuyển đổi đất lúa kém hiệu quả sang trồng dưa lưới, gia đình anh {p} ở thôn {h} thu lãi gần {n} triệu đồng mỗi năm.",
        (
            "Nhà màng rộng {k} trăm mét vuông được lắp hệ thống tưới nhỏ giọt, mỗi năm canh tác ba vụ, sản phẩm được bao tiêu ổn định.",
            "Hội Nông dân đang vận động thêm hội viên tham gia, hướng tới thành lập tổ hợp tác và đăng ký sản phẩm OCOP.",
        ),
    ),
    (
        "Đại hội Chi bộ nhà trường nhiệm kỳ mới thành công tốt đẹp",
        "{E}, Chi bộ nhà trường tiến hành đại hội, thông qua báo cáo chính trị và bầu cấp ủy khóa mới gồm ba đồng chí.",
        (
            "Đại hội thống nhất {k} chỉ tiêu, trong đó phấn đấu mỗi năm kết nạp ít nhất hai đảng viên, tỷ lệ học sinh khá, giỏi đạt trên {k}%.",
            "Đồng chí {p} được tín nhiệm bầu giữ chức Bí thư Chi bộ với số phiếu tuyệt đối.",
        ),
    ),
    (
        "Thông báo lịch cắt điện để sửa chữa lưới điện trên địa bàn",
        "Để bảo đảm cung cấp điện an toàn, đơn vị quản lý điện lực tạm ngừng cấp điện một số khu vực theo lịch dưới đây.",
        (
            "Khu vực thôn {h}: từ 7 giờ 30 đến 11 giờ 30 {e}; khu vực chợ trung tâm: từ 13 giờ đến 16 giờ cùng ngày.",
            "Mọi thắc mắc đề nghị bà con liên hệ ông {p}, tổ trưởng tổ quản lý điện, để được giải đáp.",
        ),
    ),
    (
        "Học sinh {p} đạt giải Nhất cuộc thi sáng tạo thanh thiếu niên",
        "Với sản phẩm máy tách vỏ đậu chạy bằng năng lượng mặt trời, em {p} đã vượt qua {n} thí sinh để giành giải Nhất.",
        (
            "Em sinh ngày 12/4/2008, là con út trong gia đình thuần nông ở thôn {h}; ý tưởng nảy sinh khi thấy mẹ tách đậu bằng tay suốt mùa vụ.",
            "Ban giám khảo đánh giá sản phẩm có tính ứng dụng cao, chi phí chỉ khoảng {k} trăm nghìn đồng.",
        ),
    ),
    (
        "Giám sát việc thực hiện chính sách bảo hiểm y tế tại cơ sở",
        "{E}, đoàn giám sát của Thường trực Hội đồng nhân dân do bà {p} làm trưởng đoàn đã làm việc với trạm y tế và các đơn vị liên quan.",
        (
            "Qua giám sát, tỷ lệ bao phủ bảo hiểm y tế đạt {k}%, tuy nhiên còn {n} người thuộc hộ cận nghèo chưa được cấp thẻ kịp thời.",
            "Đoàn đề nghị các đơn vị phối hợp rà soát danh sách, không để người dân bị gián đoạn quyền lợi khi khám, chữa bệnh.",
        ),
    ),
    (
        "Công bố quyết định bổ nhiệm lãnh đạo phòng chuyên môn",
        "{E}, lãnh đạo đơn vị trao quyết định bổ nhiệm ông {p} giữ chức trưởng phòng, thời hạn năm năm.",
        (
            "Trao quyết định, đồng chí {q} chúc mừng và mong tân trưởng phòng phát huy năng lực, đoàn kết nội bộ, hoàn thành nhiệm vụ.",
            "Ông {p} sinh ngày 20/10/1979, quê ở thôn {h}, từng có {k} năm công tác ở cơ sở.",
        ),
    ),
    (
        "Tuyên truyền phòng, chống đuối nước cho học sinh trong dịp hè",
        "Mùa hè là thời điểm trẻ em dễ gặp tai nạn đuối nước; các đoàn thể phối hợp mở lớp dạy bơi miễn phí và cắm biển cảnh báo ở ao hồ.",
        (
            "Lớp học có {n} em tham gia, chia thành {k} nhóm, mỗi nhóm có hai huấn luyện viên kèm cặp.",
            "Anh {p}, bí thư đoàn, cho biết {e} sẽ tổ chức hội thi bơi cứu đuối dành cho thiếu nhi.",
        ),
    ),
    (
        "Khánh thành tuyến đường bê tông liên thôn dài hơn hai cây số",
        "{E}, tuyến đường nối thôn {h} với tỉnh lộ được đưa vào sử dụng trong niềm vui của hàng trăm hộ dân.",
        (
            "Công trình có tổng mức đầu tư {n} triệu đồng, trong đó nhân dân đóng góp {k}% cùng hàng nghìn ngày công và hiến đất mở đường.",
            "Cụ {p} đã hiến hơn trăm mét vuông đất vườn, cụ nói đường rộng thì con cháu được nhờ.",
        ),
    ),
    (
        "Ngày hội đọc sách lan tỏa tình yêu tri thức trong học đường",
        "{E}, sân trường rực rỡ sắc màu của ngày hội đọc sách với {k} gian trưng bày do chính học sinh các lớp thực hiện.",
        (
            "Phần thi kể chuyện theo sách thu hút nhiều tiếng cười và cả những giọt nước mắt, giải cao nhất thuộc về tập thể lớp 7A.",
            "Thư viện đã tiếp nhận {n} đầu sách do phụ huynh và cựu học sinh trao tặng, cô {p} thay mặt nhà trường cảm ơn.",
        ),
    ),
    (
        "Tăng cường kiểm tra an toàn thực phẩm dịp lễ hội đầu xuân",
        "Đoàn kiểm tra liên ngành đã kiểm tra {k} cơ sở kinh doanh, nhắc nhở ba cơ sở và buộc tiêu hủy số hàng không rõ nguồn gốc.",
        (
            "Theo ông {p}, trưởng đoàn kiểm tra, phần lớn cơ sở chấp hành tốt, song còn tình trạng bày bán thức ăn chín không che đậy.",
            "{E}, đoàn tiếp tục kiểm tra khu vực thôn {h} và công khai kết quả trên hệ thống truyền thanh.",
        ),
    ),
    (
        "Bàn giao nhà tình nghĩa cho gia đình chính sách ở thôn {h}",
        "{E}, ngôi nhà tình nghĩa rộng {k} mét vuông được bàn giao cho gia đình bà {p}, vợ liệt sĩ, sau ba tháng thi công.",
        (
            "Kinh phí xây dựng gồm {n} triệu đồng từ quỹ đền ơn đáp nghĩa, phần còn lại do dòng họ và hàng xóm giúp đỡ.",
            "Cũng dịp này, các đơn vị đến thăm, tặng quà cho những gia đình có công khác trên địa bàn.",
        ),
    ),
    (
        "Lịch tiếp công dân và lịch công tác tuần của lãnh đạo",
        "Văn phòng thông báo lịch tiếp công dân định kỳ của lãnh đạo để cán bộ và nhân dân được biết, liên hệ công tác.",
        (
            "Buổi tiếp công dân diễn ra {e}, bắt đầu lúc 8 giờ tại {m}, do đồng chí {p} chủ trì.",
            "Công dân đến làm việc mang theo giấy tờ tùy thân và hồ sơ liên quan; số lượt đăng ký tối đa là {k}.",
        ),
    ),
    (
        "Câu lạc bộ dưỡng sinh thôn {h}: sống vui, sống khỏe, sống có ích",
        "Thành lập chưa lâu nhưng câu lạc bộ dưỡng sinh đã thu hút {n} thành viên, người cao tuổi nhất năm nay tròn {k} tuổi.",
        (
            "Đều đặn mỗi buổi sáng, các cụ tập bài thái cực quyền rồi cùng uống trà, chuyện trò về con cháu, mùa màng.",
            "Bà {p}, chủ nhiệm câu lạc bộ, bảo rằng từ ngày tập luyện bà ngủ ngon hơn hẳn.",
        ),
    ),
    (
        "Hướng dẫn thủ tục cấp lại giấy khai sinh bản chính",
        "Bộ phận tiếp nhận và trả kết quả hướng dẫn người dân các bước chuẩn bị hồ sơ, thời hạn giải quyết và mức lệ phí.",
        (
            "Hồ sơ nộp trực tiếp tại {m} hoặc qua cổng dịch vụ công, thời hạn giải quyết {k} ngày làm việc kể từ khi nhận đủ giấy tờ hợp lệ.",
            "Công chức {p} phụ trách lĩnh vực này, sẵn sàng hỗ trợ người già, người khuyết tật tại nhà.",
        ),
    ),
)

CLOSING = (
    "Thời gian tới, địa phương tiếp tục đẩy mạnh tuyên truyền để mỗi người dân hiểu rõ, đồng thuận và cùng chung tay thực hiện.",
    "Các hoạt động trên đã nhận được sự hưởng ứng nhiệt tình của nhân dân, tạo khí thế thi đua sôi nổi trong toàn đơn vị.",
    "Kết quả bước đầu cho thấy cách làm này phù hợp với điều kiện thực tế và cần được nhân rộng.",
    "Kết thúc buổi làm việc, các đại biểu chụp ảnh lưu niệm và thống nhất kế hoạch phối hợp lâu dài.",
    "Những khó khăn, vướng mắc được ghi nhận, tổng hợp để kiến nghị cấp có thẩm quyền xem xét, tháo gỡ.",
    "Theo đó, mỗi tổ dân phố chọn một việc cụ thể, dễ làm, đăng ký thực hiện và tự chấm điểm vào cuối quý.",
    "Theo bà con ở đây, điều mừng nhất là đường sạch, nhà sáng và trẻ con có chỗ vui chơi an toàn.",
    "Đây là năm thứ ba liên tiếp hoạt động được duy trì, trở thành nét đẹp trong đời sống văn hóa cộng đồng.",
)

ENGLISH: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Local authorities welcome a delegation of foreign investors",
     "The People's Committee held a working session with a delegation of investors who are looking for opportunities in clean agriculture and tourism.",
     ("At the meeting, Chairman {p} introduced the potential of the locality, its workforce and the priority list of {k} projects calling for investment.",
      "The visitors highly appreciated the transparency of administrative procedures and expected a long and fruitful partnership.")),
    ("School launches an exchange programme with partner schools abroad",
     "More than {n} students registered for the exchange programme, which offers short courses in science, languages and the arts.",
     ("Teachers from both sides prepared the curriculum together over {k} weeks and agreed on how the students will be assessed.",
      "Principal {p} said that the programme would help students become confident citizens of the world.")),
    ("New one-stop service centre reduces waiting time for citizens",
     "The renovated one-stop centre has opened to the public with online booking, electronic payment and a friendly support desk.",
     ("According to the first survey, {k} percent of the visitors were satisfied, while the average waiting time fell to fifteen minutes.",
      "Further improvements are planned, including a mobile team that visits elderly people in remote hamlets such as {h}.")),
)  # fmt: skip


@dataclass(frozen=True)
class Cited:
    """A source and where it is printed: field, end (last line), lead (before the first words), none. `html` is what is printed."""

    place: str
    html: str
    outlet: str | None
    kind: str


@dataclass(frozen=True)
class Story:
    title: str
    lead: str
    paragraphs: tuple[str, ...]
    author: str
    caption: str
    language: str = "vi"

    @property
    def slug(self) -> str:
        return slug(self.title)


@dataclass(frozen=True)
class Related:
    title: str
    day: datetime


def slug(text: str) -> str:
    import unicodedata

    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "-".join(kept.split())


def person(rng: random.Random) -> str:
    return f"{rng.choice(SURNAMES)} {rng.choice(MIDDLE)} {rng.choice(GIVEN)}"


def _event(rng: random.Random, day: date) -> str:
    return rng.choice([
        f"ngày {day.day}/{day.month}", f"ngày {day:%d/%m/%Y}", f"ngày {day.day} tháng {day.month} năm {day.year}", f"ngày {day:%d-%m-%Y}",
        f"ngày {day:%d/%m}",
    ])  # fmt: skip


def story(seed: int, when: datetime, *, language: str = "vi", paragraphs: int = 4) -> Story:
    """The story of that seed; the event it tells of is up to three days before `when` and printed in the running text."""
    rng = random.Random(f"story{seed}{language}")
    event = when.date() - timedelta(days=rng.randint(0, 3))
    pool: Sequence[tuple[str, str, tuple[str, ...]]] = TOPICS if language == "vi" else ENGLISH
    title, lead, body = pool[seed % len(pool)]
    told = _event(rng, event)
    head = rng.choice(["Sáng ", "Chiều ", "Vừa qua, ", ""]) + told
    slots = {"e": told, "E": head[0].upper() + head[1:], "p": person(rng), "q": person(rng), "h": rng.choice(HAMLETS), "m": rng.choice(MEETING),
             "n": rng.randint(40, 480), "k": rng.randint(6, 98)}  # fmt: skip
    texts = [lead.format(**slots), *(part.format(**slots) for part in body)]
    if language == "vi":
        texts.insert(2, rng.choice(LAWS) + ", đơn vị đã xây dựng kế hoạch chi tiết và giao nhiệm vụ cho từng bộ phận.")
        texts += rng.sample(CLOSING, 2)
    caption = rng.choice(
        [
            "Quang cảnh buổi lễ",
            "Ảnh minh họa. Nguồn: Internet",
            "Các đại biểu dự hội nghị. Ảnh: H.T",
            "Ảnh minh họa (nguồn internet)",
            "Toàn cảnh hoạt động",
        ]
    )
    return Story(title.format(**slots), texts[0], tuple(texts[1 : 1 + paragraphs]), person(rng), caption, language)


def related(seed: int, before: datetime, count: int = 5) -> list[Related]:
    rng = random.Random(f"related{seed}")
    found = []
    for i in range(count):
        day = before - timedelta(days=1 + i * rng.randint(1, 9), minutes=rng.randint(0, 600))
        found.append(Related(story(seed * 7 + i * 3 + 1, day).title, day))
    return found


def moments(seed: str, latest: date, count: int) -> list[datetime]:
    """Posting times over the two years before `latest`, none on that day itself."""
    rng = random.Random(seed)
    return [
        datetime.combine(
            latest - timedelta(days=rng.randint(2, 700)),
            time(rng.choice([7, 8, 9, 10, 11, 14, 15, 16, 17, 20, 21]), rng.randint(0, 59), rng.randint(0, 59)),
        )
        for _ in range(count)
    ]


PRESS = {
    "end": (
        Cited("end", "Theo TTXVN", "vnanet.vn", "press"),
        Cited("end", "(Theo Dân trí)", "dantri.com.vn", "press"),
        Cited("end", "Nguồn: Báo Nhân Dân", "nhandan.vn", "press"),
        Cited("end", "Theo Lan Anh/Người Lao Động", "nld.com.vn", "press"),
        Cited("end", "Theo Báo Tuổi Trẻ", "tuoitre.vn", "press"),
        Cited("end", "baochinhphu.vn", "baochinhphu.vn", "press"),
        Cited("end", "Theo VOV", "vov.vn", "press"),
        Cited("end", "(Nguồn: qdnd.vn)", "qdnd.vn", "press"),
        Cited("end", "Hoàng Linh (theo Báo Lao Động)", "laodong.vn", "press"),
        Cited("end", "Nguồn: VnExpress", "vnexpress.net", "press"),
        Cited("end", 'Nguồn: <a href="https://thanhnien.vn/doi-song/tin-hay-trong-ngay-185240611.htm">https://thanhnien.vn/doi-song/tin-hay-trong-ngay-185240611.htm</a>', "thanhnien.vn", "press"),
        Cited("end", "T.Hà/Vietnamnet", "vietnamnet.vn", "press"),
        Cited("end", "Theo Giáo dục &amp; Thời đại", "giaoducthoidai.vn", "press"),
        Cited("end", "Theo Báo Sức khỏe và Đời sống", "suckhoedoisong.vn", "press"),
    ),
    "field": (
        Cited("field", "Báo Tuổi Trẻ", "tuoitre.vn", "press"),
        Cited("field", "vnexpress.net", "vnexpress.net", "press"),
        Cited("field", "TTXVN", "vnanet.vn", "press"),
        Cited("field", "Báo điện tử Dân trí", "dantri.com.vn", "press"),
        Cited("field", "Báo Quân đội nhân dân", "qdnd.vn", "press"),
        Cited("field", "laodong.vn", "laodong.vn", "press"),
        Cited("field", "Báo Tiền Phong", "tienphong.vn", "press"),
        Cited("field", "Báo Đại Đoàn Kết", "daidoanket.vn", "press"),
    ),
    "lead": (
        Cited("lead", "(PLO)- ", "plo.vn", "press"),
        Cited("lead", "TPO - ", "tienphong.vn", "press"),
        Cited("lead", "(Dân trí) – ", "dantri.com.vn", "press"),
        Cited("lead", "(TTXVN) - ", "vnanet.vn", "press"),
        Cited("lead", "(Chinhphu.vn) - ", "chinhphu.vn", "state|press"),
        Cited("lead", "(NLĐO) - ", "nld.com.vn", "press"),
    ),
    "vague": (
        Cited("end", "Nguồn: Internet", None, "vague"),
        Cited("end", "(Sưu tầm)", None, "vague"),
        Cited("end", "Nguồn: Sưu tầm", None, "vague"),
        Cited("end", "(ST)", None, "vague"),
        Cited("field", "Internet", None, "vague"),
    ),
    "state": (
        Cited("end", "Nguồn: Cổng Thông tin điện tử Chính phủ", "chinhphu.vn", "state"),
        Cited("end", "Nguồn: Bộ Giáo dục và Đào tạo", None, "state"),
        Cited("end", "Nguồn: Cổng TTĐT tỉnh", None, "state"),
        Cited("end", "Theo Cổng Thông tin điện tử Bộ Y tế", None, "state"),
        Cited("field", "Cổng thông tin điện tử Sở Y tế", None, "state"),
    ),
}  # fmt: skip


def cited(group: str, seed: int, place: str | None = None) -> Cited:
    """The seed's source of a group ("end", "field", "lead", "vague", "state"), printed at `place` where only that will do."""
    options = [one for one in PRESS[group] if place is None or one.place == place]
    return options[seed % len(options)]


DOCUMENTS = (
    ("145/KH-UBND", "Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm trên địa bàn"),
    ("27/TB-UBND", "Thông báo về việc treo cờ Tổ quốc nhân dịp lễ lớn"),
    ("312/QĐ-UBND", "Quyết định công khai dự toán thu, chi ngân sách"),
    ("08/NQ-HĐND", "Nghị quyết về chương trình giám sát của Hội đồng nhân dân"),
    ("56/CV-THCS", "Công văn về việc báo cáo công tác phổ cập giáo dục"),
    ("1204/SGDĐT-GDTrH", "V/v hướng dẫn thực hiện nhiệm vụ giáo dục trung học"),
    ("19/BC-UBND", "Báo cáo kết quả cải cách hành chính quý vừa qua"),
    ("77/GM-UBND", "Giấy mời họp giao ban thường kỳ"),
)
