/** Sets an own member, whatever its name; `__proto__` becomes an ordinary one too. */
export function setOwn<Value>(object: { [key: string]: Value }, key: string, value: Value): void {
  // Assigning would call the setter of this one name instead of making a member.
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  else object[key] = value;
}

/** Defines a member that is computed on first access, and is an ordinary one from then on. */
export function setLate<Owner extends object, Name extends keyof Owner>(
  object: Owner,
  name: Name,
  make: () => Owner[Name],
): void {
  const set = (value: Owner[Name]) =>
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  const get = () => {
    const value = make();
    set(value);
    return value;
  };
  Object.defineProperty(object, name, { get, set, enumerable: true, configurable: true });
}
