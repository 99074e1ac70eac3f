/** Sets a member that the object has itself, whatever it is called: `__proto__` is an ordinary one too. */
export function setOwn<Value>(object: { [key: string]: Value }, key: string, value: Value): void {
  // Assigning would call the setter of this one name instead of making a member.
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  else object[key] = value;
}

/** Sets a member that is made when it is first asked for, and is an ordinary one from then on. */
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
