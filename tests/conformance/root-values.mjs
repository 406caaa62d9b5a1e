// Resolves fields from a root value written as JSON: { "$error": "message" } fails where it stands, { "$async": value } takes its time,
// and { "$arguments": true } is the field's arguments as JSON, keys in order.
export function resolve(parent, args, _, info) {
  return valueOf(parent?.[info.fieldName], args);
}

function valueOf(given, args) {
  if (Array.isArray(given)) {
    return given.map((item) => (item?.$error ? new Error(item.$error) : item));
  }

  if (given?.$error) {
    throw new Error(given.$error);
  }

  if (given?.$async !== undefined) {
    return new Promise((resolve) => setImmediate(resolve)).then(() => valueOf(given.$async, args));
  }

  return given?.$arguments ? JSON.stringify(ordered(args)) : given;
}

function ordered(value) {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }

  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key])]))
    : value;
}
