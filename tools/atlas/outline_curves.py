"""Fits cubic Bézier curves to dense polylines, after Schneider (Graphics Gems, 1990)."""

from __future__ import annotations

import numba
import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Curve = NDArray[np.float64]  # (S, 4, 2) cubic segments that follow one another
_TANGENT_REACH = 4  # points that an end's direction is taken over


@numba.njit(cache=True)
def _unit(x, y):  # type: ignore[no-untyped-def]
    length = np.sqrt(x * x + y * y)
    if length < 1e-12:
        return 0.0, 0.0
    return x / length, y / length


@numba.njit(cache=True)
def _solve(points, u, first, last, ax, ay, bx, by, out):  # type: ignore[no-untyped-def]
    """Least-squares handle lengths of one segment, written to `out` (4, 2)."""
    p0x, p0y = points[first]
    p3x, p3y = points[last]
    c00 = c01 = c11 = r0 = r1 = 0.0
    for i in range(first, last + 1):
        t = u[i]
        s = 1.0 - t
        b0, b1, b2, b3 = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
        c00 += b1 * b1
        c01 += b1 * b2 * (ax * bx + ay * by)
        c11 += b2 * b2
        dx = points[i, 0] - p0x * (b0 + b1) - p3x * (b2 + b3)
        dy = points[i, 1] - p0y * (b0 + b1) - p3y * (b2 + b3)
        r0 += b1 * (ax * dx + ay * dy)
        r1 += b2 * (bx * dx + by * dy)
    det = c00 * c11 - c01 * c01
    chord = np.sqrt((p3x - p0x) ** 2 + (p3y - p0y) ** 2)
    alpha = beta = chord / 3.0
    if abs(det) > 1e-12:
        alpha = (r0 * c11 - r1 * c01) / det
        beta = (c00 * r1 - c01 * r0) / det
    if alpha < 1e-3 * chord or beta < 1e-3 * chord or alpha > 3 * chord or beta > 3 * chord:
        alpha = beta = chord / 3.0
    out[0, 0], out[0, 1] = p0x, p0y
    out[1, 0], out[1, 1] = p0x + ax * alpha, p0y + ay * alpha
    out[2, 0], out[2, 1] = p3x + bx * beta, p3y + by * beta
    out[3, 0], out[3, 1] = p3x, p3y


@numba.njit(cache=True)
def _worst(points, u, first, last, bezier):  # type: ignore[no-untyped-def]
    worst, where = 0.0, (first + last) // 2
    for i in range(first + 1, last):
        t = u[i]
        s = 1.0 - t
        b0, b1, b2, b3 = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
        x = b0 * bezier[0, 0] + b1 * bezier[1, 0] + b2 * bezier[2, 0] + b3 * bezier[3, 0]
        y = b0 * bezier[0, 1] + b1 * bezier[1, 1] + b2 * bezier[2, 1] + b3 * bezier[3, 1]
        d = (x - points[i, 0]) ** 2 + (y - points[i, 1]) ** 2
        if d > worst:
            worst, where = d, i
    return np.sqrt(worst), where


@numba.njit(cache=True)
def _improve(points, u, first, last, q):  # type: ignore[no-untyped-def]
    """One Newton step on every parameter."""
    for i in range(first + 1, last):
        t = u[i]
        s = 1.0 - t
        ex = -points[i, 0]
        ey = -points[i, 1]
        ex += s * s * s * q[0, 0] + 3 * t * s * s * q[1, 0] + 3 * t * t * s * q[2, 0]
        ex += t * t * t * q[3, 0]
        ey += s * s * s * q[0, 1] + 3 * t * s * s * q[1, 1] + 3 * t * t * s * q[2, 1]
        ey += t * t * t * q[3, 1]
        dx = 3 * (s * s * (q[1, 0] - q[0, 0]) + 2 * s * t * (q[2, 0] - q[1, 0]))
        dx += 3 * t * t * (q[3, 0] - q[2, 0])
        dy = 3 * (s * s * (q[1, 1] - q[0, 1]) + 2 * s * t * (q[2, 1] - q[1, 1]))
        dy += 3 * t * t * (q[3, 1] - q[2, 1])
        hx = 6 * (s * (q[2, 0] - 2 * q[1, 0] + q[0, 0]) + t * (q[3, 0] - 2 * q[2, 0] + q[1, 0]))
        hy = 6 * (s * (q[2, 1] - 2 * q[1, 1] + q[0, 1]) + t * (q[3, 1] - 2 * q[2, 1] + q[1, 1]))
        below = dx * dx + dy * dy + ex * hx + ey * hy
        if abs(below) > 1e-12:
            u[i] = min(1.0, max(0.0, t - (ex * dx + ey * dy) / below))


@numba.njit(cache=True)
def _fit(points, starts, ends, tolerance, reach):  # type: ignore[no-untyped-def]
    n = len(points)
    result = np.empty((n + 1, 4, 2))
    count = 0
    u = np.zeros(n)
    piece = np.empty((4, 2))
    # A stack of (first, last, tangent at first, tangent at last), the leftmost on top.
    span = np.empty((4 * n + 8, 2), dtype=np.int64)
    tangent = np.empty((4 * n + 8, 4))
    span[0, 0], span[0, 1] = 0, n - 1
    tangent[0] = np.array([starts[0], starts[1], ends[0], ends[1]])
    top = 1
    while top > 0:
        top -= 1
        first, last = span[top]
        ax, ay, bx, by = tangent[top]
        if last - first < 2:
            chord = points[last] - points[first]
            result[count, 0] = points[first]
            result[count, 1] = points[first] + chord / 3.0
            result[count, 2] = points[last] - chord / 3.0
            result[count, 3] = points[last]
            count += 1
            continue
        total = 0.0
        u[first] = 0.0
        for i in range(first + 1, last + 1):
            total += np.sqrt(((points[i] - points[i - 1]) ** 2).sum())
            u[i] = total
        for i in range(first + 1, last + 1):
            u[i] /= max(total, 1e-12)
        error, where = 0.0, 0
        for _ in range(5):
            _solve(points, u, first, last, ax, ay, bx, by, piece)
            error, where = _worst(points, u, first, last, piece)
            if error <= tolerance or error > 6 * tolerance:
                break
            _improve(points, u, first, last, piece)
        if error <= tolerance:
            result[count] = piece
            count += 1
            continue
        before = max(first, where - reach)
        after = min(last, where + reach)
        cx, cy = _unit(points[before, 0] - points[after, 0], points[before, 1] - points[after, 1])
        span[top, 0], span[top, 1] = where, last
        tangent[top] = np.array([-cx, -cy, bx, by])
        span[top + 1, 0], span[top + 1, 1] = first, where
        tangent[top + 1] = np.array([ax, ay, cx, cy])
        top += 2
    return result[:count].copy()


def _direction(points: Float) -> Float:
    step = points[min(_TANGENT_REACH, len(points) - 1)] - points[0]
    length = float(np.hypot(*step))
    return step / length if length > 1e-12 else np.array([1.0, 0.0])


def fit_curve(points: Float, *, tolerance: float, closed: bool = False) -> Curve:
    """Cubic segments within `tolerance` of a dense polyline (n, 2).

    A closed line repeats its first point at its end and is joined smoothly there.
    """
    step = np.hypot(*np.diff(points, axis=0).T)
    points = np.ascontiguousarray(points[np.concatenate([[True], step > 1e-9])])
    if len(points) < 2:
        return np.empty((0, 4, 2))
    if closed and len(points) > 2 * _TANGENT_REACH:
        along = points[_TANGENT_REACH // 2] - points[-1 - _TANGENT_REACH // 2]
        start = along / max(float(np.hypot(*along)), 1e-12)
        end = -start
    else:
        start, end = _direction(points), _direction(points[::-1])
    return np.asarray(_fit(points, start, end, float(tolerance), _TANGENT_REACH))


def resampled(points: Float, *, step: float) -> Float:
    """The polyline with points about `step` apart, ends kept, (m, 2)."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    n = max(2, int(np.ceil(along[-1] / step)) + 1)
    spots = np.linspace(0.0, along[-1], n)
    return np.stack([np.interp(spots, along, points[:, axis]) for axis in (0, 1)], axis=1)


def smoothed(points: Float, *, sigma: float, closed: bool) -> Float:
    """Gaussian smoothing along a polyline of even steps; `sigma` in points; ends stay put."""
    from scipy.ndimage import gaussian_filter1d

    if closed:
        core = gaussian_filter1d(points[:-1], sigma, axis=0, mode="wrap")
        return np.asarray(np.concatenate([core, core[:1]]))
    head, tail = 2 * points[0] - points[:0:-1], 2 * points[-1] - points[-2::-1]
    padded = np.concatenate([head, points, tail])
    return np.asarray(gaussian_filter1d(padded, sigma, axis=0)[len(head) : len(head) + len(points)])


def path_data(curve: Curve, *, closed: bool = False, decimals: int = 2) -> str:
    """SVG path data of a curve, relative, with one or two decimals."""
    if len(curve) == 0:
        return ""
    unit = 10 ** (2 - decimals)
    whole = np.round(curve * 10**decimals).astype(np.int64) * unit
    parts = ["M", _number(whole[0, 0, 0])]
    second = _number(whole[0, 0, 1])
    parts.append(second if second.startswith("-") else " " + second)
    here = whole[0, 0]
    for segment in whole:
        text = "c"
        for value in (segment[1:] - here).ravel():
            number = _number(value)
            text += number if text == "c" or number.startswith("-") else " " + number
        parts.append(text)
        here = segment[3]
    return "".join(parts) + ("z" if closed else "")


def _number(hundredths: int) -> str:
    """1234 → 12.34, 1200 → 12, -5 → -.05."""
    sign = "-" if hundredths < 0 else ""
    whole, rest = divmod(abs(int(hundredths)), 100)
    text = f"{rest:02d}".rstrip("0")
    return f"{sign}{whole or ('' if text else 0)}{'.' + text if text else ''}"
