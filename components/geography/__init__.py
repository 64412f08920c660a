"""Where things are: positions (`position`), how far apart they are (`geodesic`), the lines of legs (`lines`), countries
(`country`), the names of places (`gazetteer`, which reads what `index` builds), and which place a name means
(`geocoder`).

Nothing is gathered here: who only looks names up does not load the geocoder's network library, nor numpy.
"""
