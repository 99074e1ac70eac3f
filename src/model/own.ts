/** Sets a member that the object has itself, whatever it is called: `__proto__` is an ordinary one too. */
export function setOwn<Value>(object: { [key: string]: Value }, key: string, value: Value): void {
  // Assigning would call the setter of this one name instead of making a member.
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  else object[key] = value;
}
