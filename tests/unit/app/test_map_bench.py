from app.map_bench import Smoothness, measure


def test_every_way_is_measured_or_says_why_not(qapp):
    report = measure(1000).as_json()["ways"]
    assert all(way["per_second"] > 0 or way["note"] for way in report.values())


def test_the_slow_pictures_are_named():
    assert Smoothness("map", (*[1.0] * 18, 5.0, 9.0)).slow == 9.0
