import csv, pytest
ROWS = list(csv.DictReader(open("../rides.csv")))
def test_enough_rides(): assert len(ROWS) > 0
def test_distances(record_property):
    record_property("concordat.rule", "measured")
    assert all(float(row["distance"]) >= 0 for row in ROWS), "a distance is negative"
@pytest.mark.skip(reason="no stations yet")
def test_stations(): pass
