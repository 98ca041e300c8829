type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** Converts the form's values for the API: a related entry is shown in full and sent as `apiData`. */
function toApiValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toApiValue);
  if (!isObject(value)) return value;
  return 'apiData' in value ? value.apiData : toApiData(value);
}

export function toApiData(values: object): Data {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, toApiValue(value)])
  );
}
