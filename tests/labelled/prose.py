# ruff: noqa: E501 - prose is kept in its lines
"""What the small sites write about. Everything is invented."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Prose:
    title: str
    lead: str
    paragraphs: tuple[str, ...]

    def marked(self, tag: str = "p", attributes: str = "") -> str:
        """The paragraphs without the lead, each in its own element."""
        return "".join(f"<{tag}{attributes}>{text}</{tag}>" for text in self.paragraphs)


BRIDGE = Prose(
    "Thông xe kỹ thuật cầu Rạch Lá nối hai bờ xã Vĩnh Hưng",
    "Sau mười bốn tháng thi công, cầu Rạch Lá đã được thông xe kỹ thuật, chấm dứt cảnh qua sông bằng đò ngang kéo dài nhiều thập kỷ.",
    (
        "Cầu dài 142 mét, rộng 7 mét, tải trọng 13 tấn, do Ban Quản lý dự án đầu tư xây dựng khu vực làm chủ đầu tư với kinh phí gần 38 tỷ đồng.",
        "Tại buổi lễ sáng 14/8, lãnh đạo địa phương trao bằng khen cho 5 hộ dân đã hiến tổng cộng 1.260 mét vuông đất để làm đường dẫn.",
        "Ông Lâm Văn Tư, người lái đò gần ba mươi năm ở bến cũ, cho biết ông sẽ chuyển sang nuôi cá lồng và rất vui vì học sinh không còn phải qua sông mùa nước lớn.",
        "Theo kế hoạch, đoạn đường hai đầu cầu tiếp tục được trải nhựa và lắp đèn chiếu sáng trước Tết Nguyên đán.",
    ),
)
VACCINE = Prose(
    "Trạm Y tế tổ chức tiêm bổ sung vắc-xin sởi cho trẻ từ 1 đến 5 tuổi",
    "Nhằm chủ động phòng bệnh sởi, Trạm Y tế triển khai đợt tiêm bổ sung cho toàn bộ trẻ trong độ tuổi chưa tiêm đủ mũi trên địa bàn.",
    (
        "Qua rà soát có 327 trẻ thuộc diện tiêm, trong đó 41 trẻ vãng lai theo cha mẹ đến làm việc tại khu công nghiệp.",
        "Phụ huynh đưa trẻ đến trạm mang theo sổ tiêm chủng; cán bộ y tế khám sàng lọc trước khi tiêm và theo dõi ít nhất 30 phút sau tiêm.",
        "Căn cứ Quyết định số 1340/QĐ-BYT ngày 08/3/2024 của Bộ Y tế, vắc-xin được cấp miễn phí.",
        "Bác sĩ trưởng trạm khuyến cáo gia đình theo dõi trẻ tại nhà 24 giờ, nếu sốt trên 39 độ hoặc quấy khóc kéo dài cần liên hệ ngay số trực của trạm.",
    ),
)
CONTEST = Prose(
    "Giáo viên trường Tiểu học Bàu Năng đạt giải cao tại hội thi thiết kế bài giảng",
    "Vượt qua 86 sản phẩm dự thi, bài giảng môn Tự nhiên và Xã hội của nhóm tác giả khối 3 được trao giải Nhất.",
    (
        "Bài giảng gồm 18 hoạt động tương tác, lồng ghép trò chơi ghép tranh và đoạn phim quay tại vườn trường.",
        "Cô Ngô Thị Bích Liễu, trưởng nhóm, chia sẻ nhóm mất gần hai tháng để hoàn thiện, có hôm làm việc đến khuya cùng các em học sinh lồng tiếng.",
        "Ban tổ chức đánh giá cao tính sư phạm, hình ảnh gần gũi, dễ áp dụng ở các điểm trường còn khó khăn về thiết bị.",
        "Nhà trường sẽ chia sẻ bài giảng trên kho học liệu dùng chung để các trường bạn tham khảo.",
    ),
)
FLOOD = Prose(
    "Chủ động ứng phó đợt mưa lớn diện rộng từ đêm nay",
    "Trung tâm Dự báo khí tượng thủy văn nhận định do ảnh hưởng của rãnh áp thấp, từ đêm nay khu vực có mưa to, có nơi trên 200 mm.",
    (
        "Ban Chỉ huy phòng thủ dân sự yêu cầu các thôn ven suối trực 24/24 giờ, chuẩn bị phương án di dời 73 hộ ở vùng có nguy cơ sạt lở.",
        "Chủ hồ chứa phải thông báo cho vùng hạ du trước khi xả lũ ít nhất 6 giờ và báo cáo mực nước 3 giờ một lần.",
        "Người dân không vớt củi, đánh bắt cá trên sông suối trong thời gian có lũ; học sinh các điểm trường lẻ được nghỉ học nếu đường ngập.",
        "Số điện thoại thường trực của Ban Chỉ huy được niêm yết tại nhà văn hóa các thôn.",
    ),
)
PENSION = Prose(
    "Bảo hiểm xã hội: những điểm mới người lao động cần biết về trợ cấp hưu trí xã hội",
    "Luật Bảo hiểm xã hội sửa đổi có nhiều quy định mới, trong đó lần đầu tiên người cao tuổi không có lương hưu được hưởng trợ cấp hưu trí xã hội.",
    (
        "Công dân Việt Nam từ đủ 75 tuổi trở lên không hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng thuộc đối tượng thụ hưởng.",
        "Người thuộc hộ nghèo, hộ cận nghèo từ đủ 70 tuổi cũng được hưởng nếu đáp ứng các điều kiện còn lại.",
        "Mức trợ cấp do Chính phủ quy định và được rà soát ba năm một lần; địa phương có thể hỗ trợ thêm từ ngân sách của mình.",
        "Hồ sơ chỉ gồm văn bản đề nghị theo mẫu, nộp tại Ủy ban nhân dân cấp xã; thời hạn giải quyết là 10 ngày làm việc.",
        "Người đang hưởng chế độ khác được chọn mức cao hơn.",
    ),
)
FOLK = Prose(
    "Độc đáo lễ cúng bến nước của đồng bào Ê-đê ở buôn Kla",
    "Cứ sau mùa thu hoạch, bà con buôn Kla lại cùng nhau sửa sang bến nước, chuẩn bị lễ vật để tạ ơn thần nước.",
    (
        "Từ tờ mờ sáng, tiếng chiêng đã vang lên từ nhà dài của chủ bến nước; thanh niên trai tráng dọn cỏ, khơi lại máng tre dẫn nước.",
        "Lễ vật gồm một con heo, năm ché rượu cần và gạo mới, được bày ngay dưới gốc cây đa cổ thụ.",
        "Già làng Y Blôk Niê đọc lời khấn, cầu cho buôn làng mưa thuận gió hòa, người người mạnh khỏe.",
        "Phòng Văn hóa đang lập hồ sơ đề nghị đưa nghi lễ vào danh mục di sản văn hóa phi vật thể cần bảo vệ.",
    ),
)
TAX = Prose(
    "Hướng dẫn hộ kinh doanh chuyển từ thuế khoán sang kê khai",
    "Thuế cơ sở tổ chức ba buổi tập huấn trực tiếp, hướng dẫn hộ kinh doanh chuyển từ nộp thuế khoán sang phương pháp kê khai.",
    (
        "Hộ kinh doanh cần chuẩn bị điện thoại thông minh, tài khoản ngân hàng và đăng ký hóa đơn điện tử khởi tạo từ máy tính tiền nếu thuộc diện bắt buộc.",
        "Trong sáu tháng đầu, cơ quan thuế ưu tiên hướng dẫn, nhắc nhở, chưa xử phạt đối với sai sót do chưa quen thao tác.",
        "Mọi vướng mắc xin liên hệ tổ hỗ trợ đặt tại bộ phận một cửa trong giờ hành chính.",
        "Đến hết tháng, 78% số hộ trên địa bàn đã hoàn thành chuyển đổi.",
    ),
)
FIRE = Prose(
    "Ra mắt tổ liên gia an toàn phòng cháy, chữa cháy khu phố 4",
    "Công an phường phối hợp khu phố 4 ra mắt hai tổ liên gia gồm 24 hộ có nhà ở kết hợp sản xuất, kinh doanh liền kề nhau.",
    (
        "Mỗi hộ được lắp một nút ấn báo cháy kết nối với các hộ còn lại, khi có sự cố chuông của toàn tổ sẽ cùng kêu.",
        "Người dân thực hành dùng bình bột, mặt nạ phòng độc và thoát nạn qua ban công bằng thang dây.",
        "Thượng tá Đoàn Hữu Lộc đề nghị các hộ không khóa cứng lối thoát thứ hai và kiểm tra đường điện mỗi tháng một lần.",
    ),
)
RICE = Prose(
    "Nông dân Hợp tác xã Đại Thành trúng mùa lúa thơm vụ Đông Xuân",
    "Năng suất bình quân 7,2 tấn một héc-ta, giá bán tại ruộng cao hơn cùng kỳ, nông dân Đại Thành lãi trên 35 triệu đồng mỗi héc-ta.",
    (
        "Hợp tác xã có 118 thành viên, canh tác 240 héc-ta theo quy trình ngập khô xen kẽ, giảm ba lần bơm nước so với trước.",
        "Doanh nghiệp bao tiêu ký hợp đồng ngay từ đầu vụ, ứng trước giống và phân bón hữu cơ.",
        "Giám đốc hợp tác xã cho hay vụ tới sẽ mở rộng thêm 60 héc-ta, đồng thời xây sân phơi và kho tạm trữ.",
        "Ngành nông nghiệp khuyến cáo bà con xuống giống đồng loạt để né rầy, cách ly nguồn bệnh giữa hai vụ.",
    ),
)
YOUTH = Prose(
    "Tuổi trẻ xã Tân Lập với công trình thắp sáng đường quê",
    "Đoàn Thanh niên xã vận động được 92 triệu đồng, lắp 64 bóng đèn năng lượng mặt trời trên tuyến đường liên ấp dài 2,1 km.",
    (
        "Công trình chào mừng Đại hội Đoàn các cấp, do chính đoàn viên trong xã đào hố, dựng trụ, đấu nối.",
        "Chị Thạch Thị Sa Rone, Bí thư Đoàn xã, cho biết từ ngày có đèn, bà con đi chợ sớm, công nhân tan ca đêm đều yên tâm hơn.",
        "Xã đoàn giao từng chi đoàn phụ trách một đoạn đường, định kỳ lau pin và thay bóng hỏng.",
    ),
)
NOTICE = Prose(
    "Thông báo tuyển dụng viên chức sự nghiệp giáo dục năm học mới",
    "Ủy ban nhân dân xã thông báo tuyển dụng 12 viên chức vào làm việc tại các đơn vị sự nghiệp giáo dục công lập thuộc xã quản lý.",
    (
        "Vị trí tuyển dụng gồm 5 giáo viên mầm non, 4 giáo viên tiểu học, 2 giáo viên tiếng Anh và 1 nhân viên kế toán trường học.",
        "Người dự tuyển nộp phiếu đăng ký theo mẫu ban hành kèm Nghị định số 115/2020/NĐ-CP ngày 25 tháng 9 năm 2020 của Chính phủ.",
        "Thời hạn nhận phiếu là 30 ngày làm việc; địa điểm tiếp nhận tại Trung tâm Phục vụ hành chính công xã.",
        "Lệ phí dự tuyển 400.000 đồng một người; hình thức xét tuyển qua hai vòng.",
    ),
)
MARKET = Prose(
    "Kiểm tra an toàn thực phẩm tại chợ trung tâm trước Trung thu",
    "Đoàn kiểm tra liên ngành tiến hành lấy mẫu 19 loại bánh, mứt, nước giải khát bày bán tại chợ trung tâm và các cửa hàng tạp hóa.",
    (
        "Phần lớn cơ sở có giấy cam kết và hóa đơn nguồn hàng; ba quầy bán bánh không nhãn mác bị nhắc nhở, thu giữ 42 sản phẩm.",
        "Đoàn đề nghị ban quản lý chợ dán quy định niêm yết giá và hạn sử dụng ở nơi dễ thấy.",
        "Người tiêu dùng phát hiện thực phẩm nghi mất an toàn có thể phản ánh qua tổng đài của xã để được xử lý.",
    ),
)
ONLINE_FRAUD = Prose(
    "Cảnh báo thủ đoạn giả danh cán bộ thuế, điện lực để chiếm đoạt tài sản",
    "Thời gian gần đây xuất hiện nhiều cuộc gọi tự xưng nhân viên điện lực, yêu cầu người dân cài ứng dụng lạ rồi chiếm quyền điều khiển điện thoại.",
    (
        "Đối tượng thường biết rõ tên, địa chỉ, mã khách hàng nên nạn nhân dễ tin; sau khi cài ứng dụng, màn hình tắt và tiền trong tài khoản bị chuyển đi.",
        "Công an xã đề nghị người dân tuyệt đối không bấm vào đường dẫn lạ, không cung cấp mã OTP cho bất kỳ ai.",
        "Cơ quan nhà nước không làm việc, không thu tiền qua điện thoại hay mạng xã hội.",
        "Khi nghi ngờ, hãy gọi ngay cho trực ban công an xã hoặc đến trụ sở gần nhất.",
    ),
)
LIBRARY = Prose(
    "Thư viện lưu động về với học sinh điểm trường Pắc Cáy",
    "Hơn 1.500 đầu sách cùng máy tính bảng, kính thực tế ảo đã theo xe thư viện lưu động đến với 112 học sinh điểm trường Pắc Cáy.",
    (
        "Các em được đọc sách, vẽ tranh theo sách, xem phim khoa học và tham gia trò chơi đố vui có thưởng.",
        "Em Vàng Thị Mỷ, lớp 4, khoe quyển truyện tranh mới và nói rằng em thích nhất phần kể chuyện bằng hai thứ tiếng.",
        "Dịp này, đoàn tặng điểm trường một tủ sách trị giá 15 triệu đồng và 20 bộ bàn ghế đọc.",
    ),
)
CADASTRE = Prose(
    "Người dân được tra cứu thông tin thửa đất trên điện thoại",
    "Từ quý này, bản đồ địa chính của toàn xã được đưa lên nền tảng số, người dân tra cứu ranh giới, diện tích, loại đất bằng mã thửa.",
    (
        "Hệ thống cập nhật dữ liệu hằng đêm từ cơ sở dữ liệu đất đai, chỉ hiển thị thông tin được phép công khai.",
        "Cán bộ địa chính cho hay số lượt đến hỏi trực tiếp đã giảm một nửa sau ba tuần vận hành.",
        "Việc tra cứu hoàn toàn miễn phí và không cần tài khoản.",
        "Kết quả tra cứu chỉ có giá trị tham khảo, không thay thế trích lục bản đồ.",
    ),
)
CLUB = Prose(
    "Sinh hoạt câu lạc bộ gia đình hạnh phúc, phòng chống bạo lực gia đình",
    "Hội Liên hiệp Phụ nữ tổ chức buổi sinh hoạt quý với chủ đề lắng nghe và chia sẻ, thu hút 65 hội viên cùng chồng con tham dự.",
    (
        "Tiểu phẩm do chính hội viên dàn dựng nêu tình huống mâu thuẫn khi người chồng mất việc, qua đó gợi mở cách ứng xử.",
        "Luật sư trợ giúp pháp lý giải đáp 11 câu hỏi về bạo lực kinh tế, quyền nuôi con và biện pháp cấm tiếp xúc.",
        "Chủ nhiệm câu lạc bộ cho biết số vụ mâu thuẫn phải hòa giải giảm dần qua từng năm.",
    ),
)
EXAM = Prose(
    "Lịch kiểm tra cuối học kỳ và một số lưu ý dành cho học sinh khối 12",
    "Ban Giám hiệu thông báo lịch kiểm tra cuối học kỳ; đề nghị giáo viên chủ nhiệm phổ biến đến toàn thể học sinh và cha mẹ học sinh.",
    (
        "Môn Ngữ văn kiểm tra sáng thứ Hai 16/12, môn Toán chiều cùng ngày, các môn tự chọn theo lịch của tổ chuyên môn.",
        "Học sinh có mặt trước giờ làm bài 15 phút, mang thẻ học sinh, không mang điện thoại vào phòng kiểm tra.",
        "Bài kiểm tra được rọc phách và chấm tập trung; kết quả công bố trên sổ liên lạc điện tử.",
        "Học sinh vắng có lý do chính đáng được kiểm tra bù trong tuần kế tiếp.",
    ),
)
DIALOGUE = Prose(
    "Chủ tịch UBND xã đối thoại với nhân dân về giải phóng mặt bằng",
    "Hơn 150 hộ dân bị ảnh hưởng bởi dự án đường vành đai đã tham dự buổi đối thoại trực tiếp với lãnh đạo xã và đại diện chủ đầu tư.",
    (
        "Có 23 ý kiến xoay quanh giá đất nông nghiệp, vị trí khu tái định cư và hỗ trợ chuyển đổi nghề.",
        "Ông Hoàng Trọng Nghĩa nêu băn khoăn về phần đất còn lại sau thu hồi quá hẹp, không thể canh tác.",
        "Chủ tịch UBND xã cam kết niêm yết công khai phương án bồi thường trong 20 ngày và cử tổ công tác đến từng hộ.",
        "Kết thúc buổi đối thoại, 131 hộ ký biên bản thống nhất chủ trương, số còn lại tiếp tục được vận động.",
    ),
)
ENGLISH = Prose(
    "Provincial leaders receive delegation of Korean investors",
    "Leaders of the provincial People's Committee received a delegation of fourteen Korean enterprises seeking partners in food processing and clean energy.",
    (
        "The two sides discussed land lease terms, skilled labour and the road connecting the industrial park with the seaport.",
        "The delegation visited two factories in the afternoon and is expected to return with a detailed proposal early next year.",
        "The province currently hosts 57 foreign projects with a total registered capital of 1.2 billion dollars.",
    ),
)
ALL = (
    BRIDGE,
    VACCINE,
    CONTEST,
    FLOOD,
    PENSION,
    FOLK,
    TAX,
    FIRE,
    RICE,
    YOUTH,
    NOTICE,
    MARKET,
    ONLINE_FRAUD,
    LIBRARY,
    CADASTRE,
    CLUB,
    EXAM,
    DIALOGUE,
)

HISTORY = (
    "Xã được thành lập theo Nghị định số 64/2003/NĐ-CP ngày 10/6/2003, trên cơ sở chia tách một phần diện tích và dân số của xã cũ.",
    "Diện tích tự nhiên 4.215 héc-ta, dân số 11.830 người, gồm 9 thôn với ba dân tộc cùng sinh sống lâu đời.",
    "Năm 2019, xã được công nhận đạt chuẩn nông thôn mới; ngày 02/9/2020 khánh thành nhà văn hóa đa năng.",
    "Phát huy truyền thống anh hùng, Đảng bộ và nhân dân trong xã luôn đoàn kết, phấn đấu hoàn thành các chỉ tiêu được giao.",
)
