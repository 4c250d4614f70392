/** Concave hulls of what can be had for a price, and the climb along all of them by the steepest step first. */

export interface HullPoint {
  readonly price: number;
  readonly value: number;
}

export interface PricedPoints {
  readonly price: number;
  readonly points: number;
}

/** Those of the points that lie on the concave hull, from what costs nothing upwards. */
export function concaveHull<Point extends HullPoint>(points: readonly Point[]): readonly Point[] {
  const hull: Point[] = [];
  for (const point of points.toSorted((a, b) => a.price - b.price || b.value - a.value)) {
    const last = hull.at(-1);
    if (last !== undefined && point.value <= last.value) continue;
    while (hull.length >= 2 && isBelow(hull.at(-1), hull.at(-2), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

/** Whether the middle point lies on or below the line from the first to the last. */
function isBelow(middle: HullPoint | undefined, first: HullPoint | undefined, last: HullPoint): boolean {
  if (middle === undefined || first === undefined) return false;
  return (
    (middle.value - first.value) * (last.price - first.price) <=
    (last.value - first.value) * (middle.price - first.price)
  );
}

/** Steepest first. */
export function bySteepness(a: PricedPoints, b: PricedPoints): number {
  return b.points * a.price - a.points * b.price;
}

/** The most that steps, steepest first, add to a base within a budget, when the last one may be taken in part. */
export function climb(base: number, steps: readonly PricedPoints[], budget: number): number {
  let [points, left] = [base, budget];
  for (const step of steps) {
    if (step.price > left) return points + step.points * (Math.max(0, left) / step.price);
    points += step.points;
    left -= step.price;
  }
  return points;
}
