# ruff: noqa: E501 - prose is kept in its lines
"""What the sites of the third set write about: shorter, longer, full of days and of people quoted. Everything is invented."""

from tests.labelled.prose import Prose

WATER = Prose(
    "Đưa nước sạch về vùng cao Pá Khôm",
    "Ngày 12/3, công trình cấp nước sinh hoạt tập trung bản Pá Khôm được bàn giao cho cộng đồng quản lý sau bảy tháng thi công.",
    (
        "Công trình lấy nước từ mó Nậm Lạnh, qua hai bể lọc rồi theo 4,6 km đường ống về từng cụm dân cư.",
        "“Trước đây cả nhà phải thay nhau đi gùi nước, mất nửa buổi mới được một can”, bà Giàng Thị Súa kể.",
        "Ban quản lý bản thu mỗi hộ 10.000 đồng một tháng để sửa chữa nhỏ; sổ thu chi được đọc công khai trong kỳ họp bản.",
        "Trước đó, ngày 05/11/2018, đoàn khảo sát của huyện đã lấy mẫu nước gửi xét nghiệm và đều đạt yêu cầu.",
    ),
)
OATH = Prose(
    "Lễ giao nhận quân năm nay",
    "Sáng nay, 64 thanh niên ưu tú của huyện lên đường làm nghĩa vụ quân sự.",
    ("Buổi lễ diễn ra trang nghiêm, gọn nhẹ, đúng nghi thức.", "Toàn huyện có 21 tân binh tình nguyện viết đơn, 4 người là đảng viên."),
)
CHESS = Prose(
    "Giải cờ tướng mừng Đảng, mừng Xuân: 48 kỳ thủ tranh tài",
    "Giải cờ tướng truyền thống quy tụ 48 kỳ thủ đến từ 12 khu phố, thi đấu theo hệ Thụy Sĩ bảy ván.",
    (
        "Bất ngờ lớn nhất là kỳ thủ 15 tuổi Lữ Gia Bảo cầm hòa đương kim vô địch ở ván thứ năm.",
        "Chung cuộc, ông Tạ Quang Diệu (khu phố 7) giành giải nhất với 6,5 điểm; giải nhì thuộc về anh Mạc Văn Thiết.",
        "Ban tổ chức trao cờ lưu niệm, tiền thưởng và hẹn gặp lại vào mùng 6 Tết năm sau.",
        "Kết quả chi tiết: giải nhất 3 triệu đồng; giải nhì 2 triệu đồng; hai giải ba, mỗi giải 1 triệu đồng.",
    ),
)
KITCHEN = Prose(
    "Bếp ăn bán trú kiểu mẫu và bài toán bữa ăn 28.000 đồng",
    "Với mức thu 28.000 đồng một suất, nhà bếp vẫn xoay xở được bốn món cùng sữa chua hoặc trái cây tráng miệng.",
    (
        "Thực phẩm được giao lúc 5 giờ 45 phút, có phụ huynh luân phiên cùng nhân viên y tế kiểm đếm và ký sổ.",
        "Mẫu thức ăn lưu đủ 24 giờ theo Quyết định số 1246/QĐ-BYT ngày 31/3/2017 của Bộ Y tế.",
        "Chị Trương Mỹ Duyên, phụ huynh lớp Lá 2, nói chị yên tâm hơn khi thực đơn tuần được dán ở cổng từ chiều thứ Sáu.",
        "Nhà trường dự kiến trồng thêm luống rau sạch sau khu hiệu bộ để các bé cùng chăm sóc.",
    ),
)
RECORDS = Prose(
    "Số hóa 41.000 hồ sơ hộ tịch: chuyện của tổ nhập liệu ba người",
    "Trong căn phòng chưa đầy hai mươi mét vuông, ba công chức tư pháp lần giở từng trang sổ đăng ký khai sinh từ năm 1976.",
    (
        "Có cuốn đã ố vàng, chữ nhòe; gặp tên khó đọc, cả tổ phải đối chiếu với sổ gốc lưu tại phòng tư pháp cấp trên.",
        "Từ tháng 4 đến nay, tổ đã quét, nhập và chuẩn hóa 41.268 trường hợp, đạt 96,4% khối lượng được giao.",
        "Việc số hóa thực hiện theo Quyết định số 2228/QĐ-BTP ngày 14 tháng 11 năm 2022 của Bộ trưởng Bộ Tư pháp.",
        "Khi hoàn thành, người dân có thể xin trích lục ở bất kỳ đâu mà không phải quay về quê.",
    ),
)
STORM = Prose(
    "Công điện về việc ứng phó bão số 9",
    "Hồi 04 giờ ngày 17/11, vị trí tâm bão ở khoảng 13,8 độ vĩ Bắc, 112,6 độ kinh Đông; sức gió mạnh nhất cấp 11.",
    (
        "Chủ tịch Ủy ban nhân dân yêu cầu hoàn thành kêu gọi tàu thuyền về nơi trú ẩn trước 16 giờ ngày 18/11.",
        "Các trường học chủ động cho học sinh nghỉ học từ chiều 18/11 cho đến khi có thông báo mới.",
        "Lực lượng xung kích cắt tỉa cây xanh, chằng chống nhà cửa, gia cố 2,3 km kè xung yếu.",
        "Bản tin tiếp theo phát lúc 10 giờ cùng ngày.",
    ),
)
POEM = Prose(
    "Chùm thơ nhân ngày Nhà giáo Việt Nam",
    "Hưởng ứng cuộc thi sáng tác chào mừng ngày 20/11, câu lạc bộ thơ của nhà trường xin giới thiệu cùng bạn đọc hai bài thơ được yêu thích.",
    (
        "Phấn trắng vương trên vai áo sờn, thầy đi qua mấy mùa mưa đón, con chữ theo trò sang bến mới, bảng đen còn lại với hoàng hôn.",
        "Sân trường tháng mười một nghiêng nghiêng, tiếng trống rơi vào vòm lá biếc, em nhặt về kẹp vào trang giấy, gửi cô như một lời cảm ơn.",
    ),
)
DRONE = Prose(
    "Hợp tác xã Nông nghiệp Tân Thới dùng máy bay không người lái phun thuốc cho 300 ha lúa",
    "Chỉ mất chừng mười phút để phun xong một héc-ta, ít hơn hai chục lần so với phun tay, lại tiết kiệm được gần một phần ba lượng thuốc.",
    (
        "Anh Kiên Sa Rinh, đội trưởng đội bay, cho biết mỗi ngày đội nhận 35 đến 40 héc-ta, lúc cao điểm bay từ 5 giờ sáng.",
        "Chi phí dịch vụ 180.000 đồng một héc-ta, bằng với thuê nhân công nhưng không còn cảnh người phun bị ngộ độc.",
        "Theo đại diện hợp tác xã, vụ Thu Đông này đội sẽ sạ lúa bằng máy bay trên 60 héc-ta thí điểm.",
        "Điều trăn trở là thửa ruộng nhỏ, nhiều đường dây điện nên có nơi vẫn phải phun thủ công.",
    ),
)
MUSEUM = Prose(
    "Tiếp nhận 37 hiện vật do gia đình cố nhạc sĩ trao tặng",
    "Bảo tàng vừa tiếp nhận 37 hiện vật gồm đàn nguyệt, bản thảo viết tay và băng cối thu âm từ những năm sáu mươi của thế kỷ trước.",
    (
        "Đáng chú ý có bản ký âm điệu lý địa phương ghi ngày 02/9/1964, đến nay chưa từng được công bố.",
        "Con gái cố nhạc sĩ, bà Vương Thục Quyên, mong các hiện vật được bảo quản đúng cách và đến gần công chúng.",
        "Giám đốc Bảo tàng khẳng định sẽ mở phòng trưng bày chuyên đề trong quý tới.",
    ),
)
BUDGET = Prose(
    "Kỳ họp thứ mười hai thông qua 14 nghị quyết quan trọng",
    "Sau hai ngày rưỡi làm việc, kỳ họp đã hoàn thành toàn bộ chương trình đề ra, thông qua 14 nghị quyết với tỷ lệ tán thành cao.",
    (
        "Hội đồng nhân dân dành trọn một ngày cho chất vấn; 19 lượt đại biểu đặt câu hỏi với lãnh đạo ba ngành.",
        "Nghị quyết số 88/NQ-HĐND ngày 09/12/2023 về dự toán ngân sách được điều chỉnh cho phù hợp với tình hình mới.",
        "Phát biểu bế mạc, Chủ tịch Hội đồng nhân dân Thân Đức Hưởng đề nghị các cấp khẩn trương cụ thể hóa nghị quyết.",
        "Cử tri gửi đến kỳ họp 63 kiến nghị, tập trung vào đất đai, thoát nước và an toàn giao thông.",
    ),
)
HERB = Prose(
    "Bảo tồn vườn thuốc nam của trạm y tế lưng chừng núi",
    "Hơn 80 loài cây thuốc được các y sĩ sưu tầm, trồng thành luống có bảng tên để bà con nhận biết và dùng đúng cách.",
    (
        "Y sĩ Chảo Mẩy Phâu bảo rằng nhiều vị như hoàng đằng, thất diệp nhất chi hoa nay hiếm gặp trong rừng.",
        "Mỗi tháng trạm cấp miễn phí hơn 200 thang thuốc cho người cao tuổi đau xương khớp.",
        "Trạm cũng dạy học sinh trường nội trú cách phân biệt cây thuốc với cây độc dễ nhầm.",
        "Mô hình được Hội Đông y tặng giấy khen và giới thiệu cho các trạm lân cận học tập.",
    ),
)
TRAFFIC = Prose(
    "Phân luồng giao thông phục vụ lễ hội đua ghe ngo",
    "Từ 6 giờ đến 18 giờ trong hai ngày hội, xe tải trên 3,5 tấn và xe khách trên 29 chỗ không được vào khu vực bờ kè.",
    (
        "Xe máy gửi tại bốn bãi: sân vận động cũ, trường mầm non Hoa Sen, nhà văn hóa khóm 2 và bến phà.",
        "Lực lượng chức năng lắp camera, bố trí 12 chốt, đồng thời cắt cử thuyền cứu hộ trực trên sông.",
        "Người dân cần phản ánh xin gọi trực ban Công an, hoạt động suốt ngày đêm.",
    ),
)
ALUMNI = Prose(
    "Ngày trở về của khóa học sinh đầu tiên",
    "Sau 40 năm ra trường, gần một trăm cựu học sinh khóa 1980 - 1983 gặp lại nhau dưới tán phượng già.",
    (
        "Họ ngồi đúng chỗ cũ, điểm danh theo sổ đầu bài, có người giơ tay thưa “có” mà nước mắt lưng tròng.",
        "Thầy chủ nhiệm năm xưa, nay đã ngoài tám mươi, vẫn nhớ tên từng học trò nghịch ngợm.",
        "Quỹ khuyến học của khóa trao 20 suất học bổng, mỗi suất 2 triệu đồng cho các em vượt khó.",
        "Cuộc gặp khép lại bằng bài ca mái trường và lời hẹn mười năm nữa.",
    ),
)
ALLIANCE = Prose(
    "Provincial museum opens night tours for international visitors",
    "Starting this weekend, the provincial museum will keep its doors open until ten in the evening, with guides speaking English and French.",
    (
        "Visitors can follow a torch-lit route through the old citadel and listen to folk singers on the river bank.",
        "Tickets are sold online and at the gate; children under six are admitted free of charge.",
        "The management expects about four hundred visitors every night during the first month.",
    ),
)
ORIGIN = (
    "Thị trấn nằm ở ngã ba sông, xưa gọi là Vàm Dừa, dân cư tụ về từ giữa thế kỷ XIX để khai khẩn và buôn bán lúa gạo.",
    "Ngày 24/8/1989, Hội đồng Bộ trưởng ban hành Quyết định số 116/HĐBT điều chỉnh địa giới, thị trấn có tên như ngày nay.",
    "Toàn thị trấn có 8 khóm, 4.902 hộ; nghề chính là trồng dừa, nuôi tôm và dệt chiếu.",
    "Năm 2021 thị trấn được công nhận đô thị văn minh theo Quyết định số 771/QĐ-UBND ngày 15/4/2021.",
)
