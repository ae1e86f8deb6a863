// What of JSON Schema (draft 4) the schema of notebooks asks for, and no more; a keyword that is not known here fails, so that nothing is passed over.
interface Schema {
  readonly [keyword: string]: unknown;
}

type Check = (given: never, value: unknown, at: string, root: Schema, schema: Schema) => string[];

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
};
const isType = (type: string, value: unknown) =>
  type === 'integer' ? Number.isInteger(value) : type === typeOf(value);
const isObject = (value: unknown): value is Record<string, unknown> => typeOf(value) === 'object';
const unless = (holds: boolean, complaint: string) => (holds ? [] : [complaint]);
const nothing: Check = () => [];

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: nothing,
  description: nothing,
  definitions: nothing,
  // A word of the schema's own that draft 4 does not know; it constrains nothing.
  item: nothing,
  source_hidden: nothing,
  $ref: (given: string, value, at, root) => complaints(referred(given, root), value, at, root),
  type: (given: string | string[], value, at) =>
    unless(
      [given].flat().some((type) => isType(type, value)),
      `${at} is of type ${typeOf(value)}, not ${given}`,
    ),
  enum: (given: unknown[], value, at) => unless(given.includes(value), `${at} is none of ${given}`),
  not: (given: Schema, value, at, root) =>
    unless(complaints(given, value, at, root).length > 0, `${at} is what it must not be`),
  oneOf: (given: Schema[], value, at, root) => {
    const tried = given.map((one) => complaints(one, value, at, root));
    const fit = tried.filter((found) => found.length === 0).length;
    return unless(fit === 1, `${at} fits ${fit} of ${given.length}: ${tried.flat().join('; ')}`);
  },
  minimum: (given: number, value, at) =>
    unless(typeof value !== 'number' || value >= given, `${at} is under ${given}`),
  maximum: (given: number, value, at) =>
    unless(typeof value !== 'number' || value <= given, `${at} is over ${given}`),
  minLength: (given: number, value, at) =>
    unless(typeof value !== 'string' || value.length >= given, `${at} is shorter than ${given}`),
  maxLength: (given: number, value, at) =>
    unless(typeof value !== 'string' || value.length <= given, `${at} is longer than ${given}`),
  pattern: (given: string, value, at) =>
    unless(typeof value !== 'string' || new RegExp(given).test(value), `${at} does not match ${given}`),
  uniqueItems: (_given, value, at) =>
    unless(
      !Array.isArray(value) || new Set(value.map((one) => JSON.stringify(one))).size === value.length,
      `${at} has an item twice`,
    ),
  items: (given: Schema, value, at, root) =>
    Array.isArray(value) ? value.flatMap((one, i) => complaints(given, one, `${at}[${i}]`, root)) : [],
  required: (given: string[], value, at) =>
    isObject(value) ? given.filter((name) => !(name in value)).map((name) => `${at}.${name} is missing`) : [],
  properties: (given: Record<string, Schema>, value, at, root) =>
    isObject(value)
      ? Object.entries(given).flatMap(([name, one]) =>
          name in value ? complaints(one, value[name], `${at}.${name}`, root) : [],
        )
      : [],
  patternProperties: (given: Record<string, Schema>, value, at, root) =>
    isObject(value)
      ? Object.entries(given).flatMap(([pattern, one]) =>
          Object.keys(value)
            .filter((name) => new RegExp(pattern).test(name))
            .flatMap((name) => complaints(one, value[name], `${at}.${name}`, root)),
        )
      : [],
  additionalProperties: (given: boolean | Schema, value, at, root, { properties, patternProperties }) => {
    if (!isObject(value) || given === true) return [];
    const known = Object.keys((properties as object | undefined) ?? {});
    const patterns = Object.keys((patternProperties as object | undefined) ?? {});
    return Object.keys(value)
      .filter((name) => !known.includes(name) && !patterns.some((one) => new RegExp(one).test(name)))
      .flatMap((name) =>
        given === false
          ? [`${at}.${name} is not allowed`]
          : complaints(given, value[name], `${at}.${name}`, root),
      );
  },
};

const referred = (path: string, root: Schema): Schema =>
  path
    .slice(2)
    .split('/')
    .reduce((at, name) => at[name] as Schema, root);

/** What is wrong with a value by a schema; nothing where it is valid. */
export function complaints(schema: Schema, value: unknown, at = '$', root = schema): string[] {
  // Beside a reference nothing else counts.
  const keywords = '$ref' in schema ? ['$ref'] : Object.keys(schema);
  return keywords.flatMap((keyword) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`the keyword '${keyword}' is not known here`);
    return check(schema[keyword] as never, value, at, root, schema);
  });
}
