/* The map of Stopover, drawn with Leaflet: `open` makes it once, `draw` puts a scene on it as often as it changes.

   Everything a scene says arrives as JSON made by payload.py. Its text becomes textContent or an attribute, never
   markup. Colours that depend on the reader's theme live in stopover.css. Positions are [latitude, longitude] here,
   as Leaflet has them. */
"use strict";

window.stopover = (() => {
  const FEW_PLACES = 150, FEW_LEGS = 60; // beyond these, marks and lines give way to each other
  const CITY_ZOOM = 6; // as near as the outline of the land still gives a place its surroundings
  const KEYBOARD_MARKS = 100;
  const WIDE = 640, HIGH = 400; // pixels: the frame in which the legend is open at first is larger
  const LEGEND_WIDTH = 252, LEGEND_LINES = 2, LEGEND_SHARE = 0.4; // as stopover.css has them
  const NARROW = 500, LOW = 400; // pixels: frames narrower than the one are as high as the other
  const RIM = 10;
  const BUTTON = 34, FIT_WIDTH = 132, BUTTONS_HEIGHT = 107; // as stopover.css and Leaflet have them
  const NAME_WIDTH = 54;  // Pixels beside a place at the edge: room for most names.
  const INK = "currentColor"; // of what has no colour of its own
  const PANES = { land: 100, legs: 410, places: 450, labels: 460 };

  /* ---- the map ---- */

  function open(id, { land, streets }) {
    const touch = matchMedia("(pointer: coarse)").matches;
    beLowWhereTheWindowIs(document.getElementById(id));
    const map = L.map(id, {
      zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false,
      zoomSnap: 0.25, wheelPxPerZoomLevel: 120, maxZoom: 18, maxBounds: [[-89, -540], [89, 540]], maxBoundsViscosity: 1,
      scrollWheelZoom: false, dragging: !touch, zoomControl: false, attributionControl: false, trackResize: false,
    });
    map.stopover = {
      unseen: true, fitted: false, fitting: false, chosen: "", places: [], bounds: null, refocus: null, sheets: {},
      layers: new WeakMap(), legendToggled: false,
    };
    for (const [name, z] of Object.entries(PANES)) map.createPane(name).style.zIndex = z;
    for (const name of ["legs", "places"]) map.stopover.sheets[name] = L.svg({ pane: name, padding: 0.5 });
    answer(map);
    keepTheWorldFilling(map);
    map.setView([25, 10], map.getMinZoom());
    addControls(map);
    zoomWithTheWheelWhenAsked(map);
    if (streets) offerStreets(map, streets);
    const container = map.getContainer();
    // Leaflet focuses its container on mouse-down; a page that scrolled to it then would take the click elsewhere.
    container.focus = () => HTMLElement.prototype.focus.call(container, { preventScroll: true });
    container.setAttribute("role", "region");
    container.setAttribute("aria-label", "Map of the stops");
    layLand(map, land);
    return map;
  }

  /* On a phone a lower map leaves in sight what stands below it. The component says the height again at every scene. */
  function beLowWhereTheWindowIs(container) {
    if (!window.Streamlit || innerWidth >= NARROW) return;
    const say = Streamlit.setFrameHeight.bind(Streamlit);
    Streamlit.setFrameHeight = () => say(LOW);
    container.style.height = `${LOW}px`;
  }

  function keepTheWorldFilling(map) {
    const limit = () => map.setMinZoom(Math.max(0, Math.floor(4 * Math.log2(map.getSize().x / 256)) / 4));
    limit();
    // A frame loses its scroll bar, and the map gets wider, without a word to its window.
    new ResizeObserver(() => map.invalidateSize()).observe(map.getContainer());
    map.on("movestart zoomstart", () => { map.stopover.fitted &&= map.stopover.fitting; });
    map.on("resize", () => {
      const untouched = map.stopover.unseen || map.stopover.fitted;
      limit();
      if (untouched) fit(map);
    });
  }

  function zoomWithTheWheelWhenAsked(map) {
    const container = map.getContainer();
    let asked = false;
    container.addEventListener("pointerdown", () => { asked = true; });
    container.addEventListener("focusin", () => { asked = true; });
    container.addEventListener("mouseleave", () => { asked = false; });
    document.addEventListener("wheel", (event) => {
      map.scrollWheelZoom[asked || event.ctrlKey || event.metaKey ? "enable" : "disable"]();
    }, { capture: true, passive: true });
  }

  function addControls(map) {
    L.control.zoom({ position: "topleft" }).addTo(map);
    control(map, "topleft", () => {
      const button = element("button", "stopover-fit");
      button.type = "button";
      button.title = "Zoom to results";
      const icon = shape("svg", { width: 14, height: 14, "aria-hidden": true });
      icon.append(shape("path", { d: "M1 5V1H5M9 1H13V5M13 9V13H9M5 13H1V9", fill: "none", stroke: "currentColor" }));
      button.append(icon, element("span", "", button.title));
      button.addEventListener("click", () => fit(map));
      return button;
    });
    control(map, "bottomleft", () => {
      const legend = element("details", "stopover-legend");
      legend.addEventListener("click", ({ target }) => { map.stopover.legendToggled ||= !!target.closest("summary"); });
      map.stopover.legend = legend;
      return legend;
    });
    const leaflet = '<a href="https://leafletjs.com" target="_blank" rel="noopener">Leaflet</a>';
    L.control.attribution({ prefix: leaflet }).addAttribution("land: Natural Earth").addTo(map);
    L.control.scale({ position: "bottomright", imperial: false, maxWidth: 110 }).addTo(map);
  }

  /* Tiles come from elsewhere, so they wait for the reader; they want whole steps of zoom. */
  function offerStreets(map, { name, url, attribution, maxZoom }) {
    L.control.layers(null, { [name]: L.tileLayer(url, { attribution, maxZoom }) }, { position: "topright" }).addTo(map);
    map.on("overlayadd", () => { map.options.zoomSnap = 1; map.setZoom(Math.round(map.getZoom())); });
    map.on("overlayremove", () => { map.options.zoomSnap = 0.25; });
  }

  function control(map, position, make) {
    const box = L.control({ position });
    box.onAdd = () => {
      const made = make();
      L.DomEvent.disableClickPropagation(made);
      L.DomEvent.disableScrollPropagation(made);
      return made;
    };
    box.addTo(map);
  }

  function fit(map) {
    const { bounds, legend, legendToggled } = map.stopover;
    const size = map.getSize();
    if (!bounds || !size.x || !size.y) return;
    const within = (left, right) => {
      map.fitBounds(bounds, {
        paddingTopLeft: [left, 40], paddingBottomRight: [right, 40], maxZoom: CITY_ZOOM, animate: false,
      });
      map.stopover.arrange();
    };
    const side = Math.min(48, size.x / 20);
    map.stopover.fitting = true;
    // The first that leaves every name whole; if none does, the last.
    const rooms = [[side, side], [side, NAME_WIDTH], [NAME_WIDTH, side], [NAME_WIDTH, NAME_WIDTH]];
    const withNames = () => rooms.some(([left, right]) => { within(left, right); return !cutsAName(map); });
    if (!legendToggled) legend.open = size.x >= WIDE && size.y > HIGH;
    withNames();
    if (legendHides(map)) within(LEGEND_WIDTH + 2 * RIM, side);
    if (legendHides(map) && !legendToggled) {
      legend.open = false;  // Where the places need the whole map it gives way, unless the reader has said otherwise.
      withNames();
    }
    Object.assign(map.stopover, { unseen: false, fitted: true, fitting: false });
  }

  const cutsAName = (map) => map.stopover.named.some((place) => place.side?.cut);

  const legendHides = (map) => {
    const seen = sight(map);
    return map.stopover.places.some((place) => seen(place) === "beneath the legend");
  };

  /* How places are seen in the frame, on whichever turn of the earth: "clear", "beneath the legend", or not at all. */
  function sight(map) {
    const { x: width, y: height } = map.getSize();
    const top = height - legendHeight(map);
    return ({ at: [latitude, longitude] }) => {
      const spots = [-720, -360, 0, 360, 720]
        .map((turn) => map.latLngToContainerPoint([latitude, longitude + turn]))
        .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
      if (!spots.length) return "";
      return spots.every(({ x, y }) => x < LEGEND_WIDTH + 2 * RIM && y > top) ? "beneath the legend" : "clear";
    };
  }

  /* Reckoned and not measured, because at the first draw the style sheet may still be on its way. */
  function legendHeight(map) {
    const { legend } = map.stopover;
    if (!legend.open || legend.hidden) return 0;
    const lines = [...legend.querySelectorAll("li")].reduce((sum, row) =>
      sum + Math.min(LEGEND_LINES, Math.ceil(textWidth(row.textContent, 400) / (LEGEND_WIDTH - 58))), 2);
    return Math.min(lines * 20, map.getSize().y * LEGEND_SHARE) + 3 * RIM;
  }

  /* ---- the land ---- */

  async function layLand(map, land) {
    try {
      new Land(typeof land === "string" ? await (await fetch(land)).json() : land).addTo(map);
    } catch (problem) {
      console.warn("The land could not be drawn:", problem);
    }
  }

  /* One path of the world in pixels at zoom 0, scaled and shown three times: nothing is clipped or projected again. */
  const Land = L.Layer.extend({
    options: { pane: "land" },
    initialize(land) { this._land = land; },
    getEvents() { return { zoom: this._scale, viewreset: this._scale }; },
    onAdd() {
      const svg = shape("svg", { class: "stopover-land", width: 1, height: 1, "aria-hidden": true });
      this._world = svg.appendChild(shape("g"));
      const copy = this._world.appendChild(shape("g", { id: "stopover-world" }));
      const { land, borders, unit } = this._land;
      copy.append(
        shape("path", { class: "stopover-coast", d: land.map((ring) => `M${worldLine(ring, unit)}z`).join("") }),
        shape("path", { class: "stopover-border", d: borders.map((line) => `M${worldLine(line, unit)}`).join("") }),
      );
      for (const x of [-256, 256]) this._world.append(shape("use", { href: "#stopover-world", x }));
      this._svg = this.getPane().appendChild(svg);
      this._scale();
    },
    onRemove() { this._svg.remove(); },
    _scale() {
      const scale = 2 ** this._map.getZoom(), origin = this._map.getPixelOrigin();
      this._world.setAttribute("transform", `translate(${-origin.x} ${-origin.y}) scale(${scale})`);
      this._world.setAttribute("stroke-width", 0.7 / scale);
    },
  });

  function worldLine(steps, unit) {
    const points = [];
    let longitude = 0, latitude = 0;
    for (let i = 0; i < steps.length; i += 2) {
      longitude += steps[i] * unit;
      latitude += steps[i + 1] * unit;
      const y = Math.log(Math.tan(Math.PI / 4 + Math.max(-89, latitude) * Math.PI / 360)) / (2 * Math.PI);
      points.push(`${((longitude / 360 + 0.5) * 256).toFixed(3)} ${((0.5 - y) * 256).toFixed(3)}`);
    }
    return points.join("L");
  }

  /* ---- a scene ---- */

  function draw(map, group, scene) {
    const radiusOf = radii(scene.places.map((row) => row[6]));
    const places = scene.places.map((row) => readPlace(row, scene.colours, radiusOf));
    const legs = scene.legs.map((row) => readLeg(row, scene.colours));
    const whole = L.latLngBounds([...places.map((place) => place.at), ...legs.flatMap((leg) => leg.line)]);
    const beside = displacement(map, places);
    const named = places.filter((place) => place.labelled || place.chosen);
    named.sort((a, b) => b.chosen - a.chosen || b.visits - a.visits);
    const arrange = () => arrangeLabels(map, places, named, legs, beside);
    Object.assign(map.stopover, { places, named, arrange, bounds: whole.isValid() ? whole : null });
    explain(map.stopover.legend, places, legs, scene);
    look(map, places);
    const copies = new Map();
    let nearest = null;
    const add = (turn) => {
      if (copies.has(turn)) return;
      copies.set(turn, copy(map, places, legs, { turn, beside, token: scene.token, keyboard: turn === nearest }));
      group.addLayer(copies.get(turn));
      settle(map, named);
    };
    const fill = () => {
      if (!whole.isValid() || !map.hasLayer(group)) return;
      const view = map.getBounds().pad(places.length > FEW_PLACES ? 0 : 0.3);
      const first = Math.ceil((view.getWest() - whole.getEast()) / 360);
      const last = Math.floor((view.getEast() - whole.getWest()) / 360);
      for (let turn = first; turn <= last; turn++) add(turn);
    };
    const tip = L.tooltip({ direction: "top", className: "stopover-tip", opacity: 1 });
    arrange();
    if (whole.isValid()) {
      nearest = Math.round((map.getCenter().lng - whole.getCenter().lng) / 360);
      add(nearest);
      // The other turns of the earth follow when this one is on the screen and nothing else waits for it.
      requestAnimationFrame(() => whenIdle(fill));
    }
    const moved = () => { fill(); settle(map, named); };
    const zoomed = () => { if (!map.stopover.fitting) arrange(); };  // A fit arranges after each of its tries.
    map.on("zoomend", zoomed).on("moveend", moved);
    group.on("mouseover", ({ layer }) => showTip(map, tip, layer)).on("mouseout", () => tip.remove());
    group.on("click", ({ layer }) => tellAtOnce(layer));
    group.on("remove", () => { map.off("zoomend", zoomed).off("moveend", moved); tip.remove(); });
  }

  const whenIdle = (task) => (window.requestIdleCallback ? requestIdleCallback(task, { timeout: 200 }) : setTimeout(task, 50));

  /* The component tells the page of a click when 250 ms have gone by, and only what it has not told yet. */
  function tellAtOnce(layer) {
    const told = window.__GLOBAL_DATA__;
    if (!told?.returned_objects?.includes("last_active_drawing") || !layer.feature) return;
    const news = { last_active_drawing: layer.toGeoJSON() };
    if (JSON.stringify(news) === JSON.stringify(told.previous_data)) return;
    told.previous_data = news;
    Streamlit.setComponentValue(news);
  }

  /* The area grows with the visits, from 6 to 16 pixels of radius; where there are very many places, less. */
  function radii(visits) {
    const most = visits.reduce((a, b) => Math.max(a, b), 10);
    const scale = visits.length > FEW_PLACES ? Math.max(0.35, Math.sqrt(FEW_PLACES / visits.length)) : 1;
    return (count) => scale * (6 + 10 * Math.sqrt((count - 1) / (most - 1)));
  }

  function readPlace(row, colours, radiusOf) {
    const [id, name, country, longitude, latitude, precision, visits, status, mode, colour, flags] = row;
    const flat = L.CRS.EPSG3857.latLngToPoint(L.latLng(latitude, longitude), 0);
    return {
      id, name, country, precision, visits, status, mode, at: [latitude, longitude], flat,
      radius: radiusOf(visits) * (precision === "venue" ? 0.75 : 1),
      colour: colours[colour] || INK, labelled: flags.includes("l"), chosen: flags.includes("c"), spans: [],
      standing: flags.includes("a") ? "added" : flags.includes("m") ? "missing" : "",
    };
  }

  function readLeg([steps, status, mode, colour, trips, bow, flags], colours) {
    const line = [];
    let longitude = 0, latitude = 0;
    for (let i = 0; i < steps.length; i += 2) {
      longitude += steps[i];
      latitude += steps[i + 1];
      line.push([latitude / 100, longitude / 100]);
    }
    const flat = line.map((at) => L.CRS.EPSG3857.latLngToPoint(L.latLng(at), 0));
    const chord = flat[flat.length - 1].subtract(flat[0]);
    const length = Math.hypot(chord.x, chord.y) || 1;
    return {
      line, flat, length, status, mode, trips, colour: colours[colour] || INK,
      bow: L.point(-chord.y, chord.x).multiplyBy(bow * 10 / length),
      chosen: flags.includes("c"), faded: flags.includes("f"),
    };
  }

  /* Where the reader looks: at everything at first, then where they were, unless that shows nothing they asked for. */
  function look(map, places) {
    const state = map.stopover;
    const seen = sight(map);
    const chosen = places.filter((place) => place.chosen);
    const key = chosen.map((place) => place.id).join(" ");
    if (state.unseen || (places.length && !places.some(seen))) fit(map);
    if (chosen.length && key !== state.chosen && !chosen.some((place) => seen(place) === "clear")) {
      const turn = 360 * Math.round((map.getCenter().lng - chosen[0].at[1]) / 360);
      map.panTo([chosen[0].at[0], chosen[0].at[1] + turn], { animate: false });
      state.fitted = false;
    }
    state.chosen = key;
  }

  /* One turn of the earth: all legs and all places, a layer each, and the names. */
  function copy(map, places, legs, { turn, beside, token, keyboard }) {
    const { legs: beneath, places: above } = map.stopover.sheets;
    const placed = places.map((place) => ({
      at: [place.at[0], place.at[1] + 360 * turn],
      feature: { type: "Feature", properties: { place_id: place.id, token } },
      place,
    }));
    const names = placed.filter(({ place }) => place.labelled || place.chosen).map(({ at, feature, place }) => {
      const span = element("span", place.chosen ? "chosen" : "", place.name);
      place.spans.push({ span, at });
      const icon = L.divIcon({ className: "stopover-label", html: span, iconSize: [0, 0] });
      return Object.assign(L.marker(at, { icon, pane: "labels", keyboard: false, place }), { feature });
    });
    return L.featureGroup([
      new Legs({ renderer: beneath, turn, legs }),
      new Places({ renderer: above, turn, placed, beside, keyboard }),
      ...names,
    ]);
  }

  /* ---- marks ---- */

  /* Many marks in one layer. With a layer each, making and removing them would take most of what a scene takes.
     What they have in common stands on their <g>; `_shapes` are the marks, each with its `path`. */
  const Marks = L.Path.extend({
    initialize(options) { L.setOptions(this, options); },
    onAdd() {
      this._path = shape("g", {
        stroke: INK, fill: INK, "stroke-linecap": "round", "stroke-linejoin": "round", "fill-rule": "evenodd",
      });
      this._shapes = this._made();
      this._path.append(...this._shapes.map(({ path }) => path));
      this._renderer._layers[L.stamp(this)] = this;
      this._reset();
      this._renderer._rootGroup.append(this._path);
    },
    onRemove() {
      this._path.remove();
      delete this._renderer._layers[L.stamp(this)];
    },
    /* From a position in pixels at zoom 0 to one on the sheet, in this layer's turn of the earth. */
    _onSheet() {
      const scale = 2 ** this._map.getZoom(), origin = this._map.getPixelOrigin();
      const aside = 256 * scale * this.options.turn;
      return ({ x, y }) => L.point(x * scale + aside - origin.x, y * scale - origin.y);
    },
    _project() {
      const onSheet = this._onSheet();
      for (const mark of this._shapes) mark.project(onSheet, this._map.getZoom());
    },
    _update() {
      if (!this._map) return;
      const bounds = this._renderer._bounds;
      for (const mark of this._shapes) mark.path.setAttribute("d", mark.outline(bounds) || "M0 0");
    },
  });

  /* Only what differs from the ink of all marks: each attribute that a path has of its own costs time to be styled. */
  const inked = (colours) => Object.fromEntries(Object.entries(colours).filter(([, colour]) => colour !== INK));

  const Legs = Marks.extend({
    _made() {
      const { legs } = this.options;
      const many = legs.length > FEW_LEGS;
      return legs.flatMap((leg) => {
        const weight = (many ? 1 : 2) + Math.min(3, Math.log2(leg.trips)) + (leg.chosen ? 1 : 0);
        const className = `${leg.status} ${leg.mode}${leg.faded || (many && !leg.chosen) ? " faded" : ""}`;
        return [line(leg, className, weight), arrow(leg, className, (many ? 2 : 4) + weight)];
      });
    },
  });

  /* Legs between the same two places bow apart, by some pixels at any zoom. Leaflet would round each point to a whole
     pixel, which makes long curves wobble. */
  function line({ flat, bow, colour }, className, weight) {
    const last = flat.length - 1;
    const asides = flat.map((_, i) => bow.multiplyBy(Math.sin(Math.PI * i / last)));
    let points;
    return {
      path: shape("path", { class: `stopover-leg ${className}`, "stroke-width": weight, ...inked({ stroke: colour }) }),
      project(onSheet) { points = flat.map((point, i) => onSheet(point)._add(asides[i])); },
      outline(bounds) {
        const parts = trimmed(points, bounds);
        return parts.map((part) => `M${part.map(({ x, y }) => `${x} ${y}`).join("L")}`).join("");
      },
    };
  }

  /* What can be seen of a line, without points that nobody could tell apart: as Leaflet does it for its own lines. */
  function trimmed(points, bounds) {
    const polyline = {
      options: { smoothFactor: 0.2 }, _rings: [points], _pxBounds: L.bounds(points), _renderer: { _bounds: bounds },
    };
    L.Polyline.prototype._clipPoints.call(polyline);
    L.Polyline.prototype._simplifyPoints.call(polyline);
    return polyline._parts;
  }

  function arrow({ flat, length, bow, colour }, className, r) {
    const middle = (flat.length - 1) / 2;
    const [a, b] = [flat[Math.floor(middle - 0.25)], flat[Math.ceil(middle + 0.25)]];
    const angle = Math.atan2(b.y - a.y, b.x - a.x);
    const at = flat[Math.floor(middle)].add(flat[Math.ceil(middle)]).divideBy(2);
    let point, long;
    return {
      path: shape("path", { class: `stopover-arrow ${className}`, stroke: "none", ...inked({ fill: colour }) }),
      project(onSheet, zoom) { [point, long] = [onSheet(at)._round()._add(bow), length * 2 ** zoom >= 32]; },
      outline(bounds) {
        if (!long || !bounds.contains(point)) return "";
        const corner = (turn, far) =>
          `${point.x + far * Math.cos(angle + turn)} ${point.y + far * Math.sin(angle + turn)}`;
        return `M${corner(0, r)}L${corner(2.5, r)}L${corner(Math.PI, r * 0.3)}L${corner(-2.5, r)}z`;
      },
    };
  }

  const Places = Marks.extend({
    onAdd(map) {
      this._placed = new Map();
      this._spots = new Map();
      Marks.prototype.onAdd.call(this, map);
      const button = [...this._placed.keys()].find((path) => this._isLeft(path, map.stopover.refocus));
      if (!button) return;
      map.stopover.refocus = null;
      if (document.activeElement === document.body) button.focus({ preventScroll: true });
    },
    onRemove(map) {
      Marks.prototype.onRemove.call(this, map);
      for (const path of this._spots.keys()) delete map._targets[L.stamp(path)];
    },
    /* Whether this is the button that a reader has left by choosing its place. */
    _isLeft(path, id) { return path.hasAttribute("tabindex") && this._placed.get(path).place.id === id; },
    _made() {
      const { placed, beside, keyboard } = this.options;
      return placed.flatMap((one, index) => {
        const { place } = one;
        const path = shape("path", {
          class: ["stopover-place", place.status, place.mode, place.standing, "leaflet-interactive"].join(" "),
          ...inked({ stroke: place.colour, fill: place.colour }),
        });
        this._placed.set(path, one);
        this._map.stopover.layers.set(path, this);
        if (keyboard && index < KEYBOARD_MARKS) beButton(path, place);
        const mark = site(path, place, beside, place.radius);
        if (!place.chosen) return [mark];
        const halo = shape("path", { class: "stopover-halo" });
        return [site(halo, place, beside, place.radius + 5), mark];
      });
    },
    /* What Leaflet needs to know of a place that is hovered or clicked. */
    spot(path) {
      if (!this._spots.has(path)) {
        const { at, feature, place } = this._placed.get(path);
        const spot = Object.assign(L.circleMarker(at, { place, radius: place.radius }), { feature });
        this._spots.set(path, spot.addEventParent(this));
        this._map._targets[L.stamp(path)] = spot;
      }
      return this._spots.get(path);
    },
  });

  /* Places answer the pointer and the keyboard. All listen in their pane, because in a browser SVG elements that listen
     for the focus can be focused; Leaflet gets to know a place when it is first reached. */
  function answer(map) {
    const pane = map.getPane("places");
    const onPlaces = (kind, then) => pane.addEventListener(kind, (event) => {
      const layer = map.stopover.layers.get(event.target);
      if (layer?._map) then(layer.spot(event.target), event);
    });
    onPlaces("mouseover", () => {});
    onPlaces("click", () => {});
    onPlaces("focusin", (spot, { target }) => {
      if (target.matches(":focus-visible")) map.panInside(spot.getLatLng(), { padding: [40, 40], animate: false });
      spot.fire("mouseover", {}, true);
    });
    onPlaces("focusout", (spot) => spot.fire("mouseout", {}, true));
    onPlaces("keydown", (spot, event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      map.stopover.refocus = spot.options.place.id;
      spot.fire("click", { latlng: spot.getLatLng() }, true);
    });
  }

  function site(path, place, beside, radius) {
    let point;
    return {
      path,
      project(onSheet, zoom) {
        point = onSheet(place.flat)._round();
        const step = beside(zoom).get(place);
        if (step) point._add(step);
      },
      outline: (bounds) => (bounds.contains(point) ? outlineOf(place, point, radius) : ""),
    };
  }

  function outlineOf({ precision, status, standing }, { x, y }, r) {
    if (standing === "added") return square(x, y, r);
    const struck = status === "cancelled" ? `M${x - r} ${y + r}L${x + r} ${y - r}` : "";
    const crossed = standing === "missing" ? cross(x, y, r) : "";
    return (isArea(precision) ? diamond(x, y, r * 1.2) : circle(x, y, r)) + struck + crossed;
  }

  const isArea = (precision) => precision === "region" || precision === "country";
  const circle = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const square = (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  const cross = (x, y, r) =>
    `M${x - r * 0.7} ${y - r * 0.7}l${r * 1.4} ${r * 1.4}M${x - r * 0.7} ${y + r * 0.7}l${r * 1.4} ${-r * 1.4}`;
  const diamond = (x, y, r) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z`;

  function beButton(path, place) {
    path.setAttribute("tabindex", 0);
    path.setAttribute("role", "button");
    path.setAttribute("aria-label", describe(place));
  }

  function showTip(map, tip, layer) {
    if (!layer.options.place) return;
    const line = element("span", "", describe(layer.options.place));
    tip.setContent(line).setLatLng(layer.getLatLng());
    tip.options.offset = [0, -layer.options.place.radius];
    map.openTooltip(tip);
  }

  const STANDINGS = { added: ", in the official record only", missing: ", not in the official record" };

  function describe({ name, country, precision, visits, status, mode, standing }) {
    const where = name === country ? name : `${name}, ${country}`;
    const wide = isArea(precision) ? ` (${precision})` : "";
    const how = mode === "virtual" ? ", online" : "";
    return `${where}${wide} — ${visits} ${visits === 1 ? "visit" : "visits"}, ${status}${how}${STANDINGS[standing] || ""}`;
  }

  /* Places that would hide each other are moved apart by a few pixels; the nearer the map, the less. */
  function displacement(map, places) {
    let known = null, steps = new Map();
    const near = places.length > FEW_PLACES ? [] : places;
    return (zoom) => {
      if (zoom === known) return steps;
      [known, steps] = [zoom, new Map()];
      const push = (place, step) => steps.set(place, (steps.get(place) || L.point(0, 0)).add(step));
      const points = near.map((place) => map.project(place.at, zoom));
      near.forEach((one, i) => near.slice(i + 1).forEach((other, j) => {
        const between = points[i + 1 + j].subtract(points[i]);
        const distance = Math.hypot(between.x, between.y), reach = one.radius + other.radius;
        if (distance >= reach / 2) return;
        const along = distance ? between.divideBy(distance) : L.point(1, 0);
        const step = along.multiplyBy((reach * 0.95 - distance) / 2);
        push(one, step.multiplyBy(-1));
        push(other, step);
      }));
      return steps;
    };
  }

  /* ---- names on the map ---- */

  /* Each name goes to the side of its place where it hides least; one that would hide another is left out. */
  function arrangeLabels(map, places, named, legs, beside) {
    const zoom = map.getZoom(), steps = beside(zoom);
    const point = (place) => map.project(place.at, zoom).add(steps.get(place) || [0, 0]);
    const taken = places.map((place) => ({ place, box: around(point(place), place.radius) }));
    const lines = legs.length > 60 ? [] : legs.flatMap((leg) => dots(leg, 2 ** zoom));
    const frame = map.getPixelBounds(), buttons = buttonsIn(frame);
    for (const place of named) {
      const at = point(place);
      const sides = sidesOf(place).map(([x, y, width, height], rank) => {
        const box = [at.x + x, at.y + y, at.x + x + width, at.y + y + height];
        const hidden = taken.filter((other) => other.place !== place && meet(box, other.box)).length;
        const whole = frame.contains(box.slice(0, 2)) && frame.contains(box.slice(2));
        const cut = frame.contains(at) && !(whole && !buttons.some((button) => meet(button, box)));
        const crossed = lines.filter((dot) => inside(dot, box)).length;
        return { x, y, box, hidden, cut, cost: hidden * 100 + cut * 50 + crossed * 4 + rank };
      });
      const best = sides.reduce((a, b) => (b.cost < a.cost ? b : a));
      place.side = best.hidden && !place.chosen ? null : best;
      if (place.side) taken.push({ place: null, box: best.box });
    }
    settle(map, named);
  }

  /* Where in a frame a name would lie under buttons: those on the left, of which the last says what it does where there
     is room, and the one on the right. */
  function buttonsIn({ min, max }) {
    const reach = RIM + BUTTON, below = min.y + RIM + BUTTONS_HEIGHT;
    const ofFit = max.x - min.x < WIDE ? BUTTON : FIT_WIDTH;
    return [
      [min.x, min.y, min.x + reach, below],
      [min.x, below - BUTTON, min.x + RIM + ofFit, below],
      [max.x - reach, min.y, max.x, min.y + reach],
    ];
  }

  /* No name stands without its mark, as that of one just outside the frame would. */
  function settle(map, named) {
    const frame = map.getBounds();
    for (const { spans, side } of named) {
      for (const { span, at } of spans) {
        span.hidden = !side || !frame.contains(at);
        if (side) span.style.transform = `translate(${side.x}px, ${side.y}px)`;
      }
    }
  }

  function sidesOf({ name, radius, precision, chosen }) {
    const width = textWidth(name, 600) + 2, height = 17;
    const gap = (radius + (chosen ? 5 : 0)) * (isArea(precision) ? 1.2 : 1) + 4, corner = gap * 0.72;
    return [
      [gap, -height / 2], [-gap - width, -height / 2], [-width / 2, -gap - height], [-width / 2, gap],
      [corner, -corner - height], [corner, corner], [-corner - width, -corner - height], [-corner - width, corner],
      [-width / 2, gap + height / 2], [-width / 2, -gap - 1.5 * height],
    ].map(([x, y]) => [x, y, width, height]);
  }

  const ruler = document.createElement("canvas").getContext("2d");

  function textWidth(text, weight) {
    const font = getComputedStyle(document.documentElement).getPropertyValue("--font") || "sans-serif";
    ruler.font = `${weight} 13px ${font}`;
    return ruler.measureText(text).width;
  }

  const around = ({ x, y }, r) => [x - r, y - r, x + r, y + r];
  const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const inside = ([x, y], box) => x > box[0] && x < box[2] && y > box[1] && y < box[3];

  /* A dot about every 6 pixels of a leg. */
  function dots({ flat }, scale) {
    return flat.slice(1).flatMap((end, i) => {
      const start = flat[i];
      const count = Math.min(200, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) * scale / 6));
      return Array.from({ length: count }, (_, step) =>
        [start.x + (end.x - start.x) * step / count, start.y + (end.y - start.y) * step / count].map((n) => n * scale));
    });
  }

  /* ---- the legend ---- */

  /* Only what occurs in the scene is explained. */
  function explain(legend, places, legs, scene) {
    const drawn = [...places, ...legs];
    const travelled = drawn.filter((mark) => mark.mode === "in_person");
    const rows = scene.legend.map(([colour, label]) => [[swatch(colour)], label]);
    for (const status of ["made", "planned", "postponed", "cancelled"]) {
      if (travelled.some((mark) => mark.status === status)) rows.push([way(`${status} in_person`, status), status]);
    }
    if (travelled.length < drawn.length) rows.push([way("made virtual"), "online, not travelled"]);
    if (places.some((place) => place.standing === "added")) {
      rows.push([[sign("stopover-place made added", square(14, 7, 5))], "in the official record, not announced"]);
    }
    if (places.some((place) => place.standing === "missing")) {
      const crossed = circle(14, 7, 5) + cross(14, 7, 5);
      rows.push([[sign("stopover-place planned missing", crossed)], "announced, not in the official record"]);
    }
    if (places.some((place) => isArea(place.precision))) {
      rows.push([[sign("stopover-place made", diamond(14, 7, 6))], "a whole region or country"]);
    }
    if (places.some((place) => place.precision === "venue")) {
      rows.push([[sign("stopover-place made", circle(14, 7, 3.5))], "a single venue"]);
    }
    if (places.some((place) => place.visits > 1)) {
      rows.push([[sign("stopover-place made", circle(7, 7, 3) + circle(19, 7, 6))], "larger: more visits"]);
    }
    const list = element("ul");
    for (const [signs, label] of rows) {
      const row = element("li");
      const key = shape("svg", { width: 28, height: 14, "aria-hidden": true });
      key.append(...signs);
      const words = element("span", "", label);
      words.title = label;
      row.append(key, words);
      list.append(row);
    }
    legend.replaceChildren(element("summary", "", scene.title || "Legend"), list);
    legend.hidden = rows.length === 0;
  }

  const sign = (className, d) => shape("path", { class: className, d, stroke: "currentColor", fill: "currentColor" });
  const swatch = (colour) => (colour
    ? shape("path", { d: "M2 7H26", stroke: colour, "stroke-width": 4 })
    : sign("stopover-place made", circle(14, 7, 5)));

  function way(className, status) {
    const struck = status === "cancelled" ? "M15 12L25 2" : "";
    const line = sign(`stopover-leg ${className}`, "M0 7H15");
    return [line, sign(`stopover-place ${className}`, circle(20, 7, 5) + struck)];
  }

  /* ---- elements, always with text and never with markup ---- */

  function element(tag, className = "", text = "") {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function shape(tag, attributes = {}) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  }

  return { open, draw };
})();
