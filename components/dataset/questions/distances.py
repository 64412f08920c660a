"""The length of a way in SQL, so that thousands are measured where they are counted.

Lambert's formula for long lines on the WGS84 ellipsoid: the great circle between the reduced latitudes, tan(beta) =
(1 - f) tan(phi), corrected to the first order of the flattening (W. D. Lambert, "The distance between two widely
separated points on the surface of the earth", J. Washington Academy of Sciences 32, 1942). Measured against geopy's
geodesic between 20,000 random pairs it is right to 0.002 % up to 18,000 km and to 0.005 % up to 19,500 km. Nearer the
antipode the correction breaks down and is left out; what remains is wrong by 0.2 % at most.
"""

_EQUATORIAL_RADIUS = 6378.137  # km
_FLATTENING = 1 / 298.257223563
_NEARLY_ANTIPODAL = 3.08  # radians: 19,650 km


def measured(ways: str) -> str:
    """The relation `ways` with a further column, `kilometres`.

    It has from_latitude, from_longitude, to_latitude and to_longitude in degrees.
    """
    return f"""(
        SELECT * EXCLUDE (beta_from, beta_to, sigma, p, q),
               {_EQUATORIAL_RADIUS} * (sigma - CASE
                   WHEN sigma < 1e-9 OR sigma > {_NEARLY_ANTIPODAL} THEN 0
                   ELSE {_FLATTENING / 2} * (
                       (sigma - sin(sigma)) * pow(sin(p) * cos(q) / cos(sigma / 2), 2)
                       + (sigma + sin(sigma)) * pow(cos(p) * sin(q) / sin(sigma / 2), 2))
               END) AS kilometres
        FROM (
            SELECT *, (beta_from + beta_to) / 2 AS p, (beta_to - beta_from) / 2 AS q,
                   2 * asin(sqrt(least(1, pow(sin((beta_to - beta_from) / 2), 2) + cos(beta_from) * cos(beta_to)
                       * pow(sin(radians(to_longitude - from_longitude) / 2), 2)))) AS sigma
            FROM (
                SELECT *, atan({1 - _FLATTENING} * tan(radians(from_latitude))) AS beta_from,
                       atan({1 - _FLATTENING} * tan(radians(to_latitude))) AS beta_to
                FROM {ways})))"""
