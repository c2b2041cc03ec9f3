from monitor.crawling.traps import BARREN_LIMIT, Families, is_file, looks_like_calendar, refusal


def test_an_article_is_refused_nowhere() -> None:
    fine = [
        "http://a.vn/vi/news/hoat-dong/be-giang-lop-day-nghe-13.html",
        "http://a.vn/index.php?language=vi&nv=news&op=chi-tiet-12",
        "http://a.vn/portal/Pages/2024-7-16/Tin-moi-abc.aspx",
        "http://a.vn/web/guest/tin-tuc/-/asset_publisher/xyz/content/hoi-nghi?inheritRedirect=false",
        "http://a.vn/?p=123",
        "http://a.vn/tin/dang-ky-tuyen-sinh-nam-2026.html",
        "http://a.vn/Default.aspx?tabid=120&ID=455",
    ]
    assert [refusal(url) for url in fine] == [None] * len(fine)


def test_actions_and_ways_back_are_no_pages() -> None:
    assert refusal("http://a.vn/users/login/?nv_redirect=aHR0cDovL2E")
    assert refusal("http://a.vn/vi/tin?returnUrl=/vi/home")
    assert refusal("http://a.vn/wp-login.php")
    assert refusal("http://a.vn/bai-viet/?replytocom=15")
    assert refusal("http://a.vn/c/portal/x?p_p_lifecycle=1&p_p_state=maximized")
    assert refusal("http://a.vn/anh/logo.png") == "no page"


def test_a_path_that_repeats_itself_is_a_trap() -> None:
    assert refusal("http://a.vn/tin/xa/tin/xa") == "path repeats itself"
    assert refusal("http://a.vn/tin/tin/tin/x") == "path repeats itself"
    assert refusal("http://a.vn/" + "/".join(f"s{number}" for number in range(20))) == "path too deep"


def test_documents_are_files_and_pages_are_not() -> None:
    assert is_file("http://a.vn/van-ban/12-qd-ubnd.PDF")
    assert not is_file("http://a.vn/van-ban/12-qd-ubnd.html")


def test_a_calendar_asks_for_a_day() -> None:
    assert looks_like_calendar("http://a.vn/lich-cong-tac?thang=11&nam=2031")
    assert looks_like_calendar("http://a.vn/calendar/2031-05")
    assert not looks_like_calendar("http://a.vn/tin/2024/05/16/hop-giao-ban.html")


def test_a_family_that_yields_nothing_is_closed_and_counted() -> None:
    families = Families()
    for number in range(BARREN_LIMIT):
        assert not families.is_closed(f"http://a.vn/loc?page={number}")
        families.saw(f"http://a.vn/loc?page={number}", fruitful=False)
    assert families.is_closed("http://a.vn/loc?page=99")
    assert not families.is_closed("http://a.vn/tin?page=99")
    assert families.remarks() == ("trap: a.vn/loc?page: 1 addresses not visited",)


def test_a_calendar_is_closed_sooner() -> None:
    families = Families()
    for month in range(1, 1 + BARREN_LIMIT // 3):
        families.saw(f"http://a.vn/lich?thang={month}&nam=2027", fruitful=False)
    assert families.is_closed("http://a.vn/lich?thang=9&nam=2030")


def test_one_fruitful_page_gives_a_family_another_chance() -> None:
    families = Families()
    for number in range(BARREN_LIMIT * 3):
        families.saw(f"http://a.vn/tin?page={number}", fruitful=number % 10 == 0)
    assert not families.is_closed("http://a.vn/tin?page=500")


def test_texts_with_names_of_their_own_are_never_closed_together() -> None:
    families = Families()
    for name in "abcdefghijklmnopqrstuvwxyz":
        families.saw(f"http://a.vn/gioi-thieu-{name}.html", fruitful=False)
    assert not families.is_closed("http://a.vn/gioi-thieu-chung.html")
