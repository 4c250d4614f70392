/** `work` done once an object and kept as long as the object is: for objects that never change once they are made. */
export function oncePer<Key extends object, Value extends object | string>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}
