// Validators for the JSON formats we write. `strict` also refuses members that the schema does not name, since a
// published schema that may grow would let our own typing errors through.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export type Validate = (value: unknown) => readonly string[];

export const validateSarif: Validate = validator('fixtures/schemas/sarif-2.1.0.json', (schema) => schema);
/** SPDX 3.0.1, as far as JSON Schema can say. */
export const validateSpdx: Validate = validator('fixtures/schemas/spdx-3.0.1.schema.json', (schema) => schema, false);
export const validateReport: Validate = validator('../docs/report.schema.json', (schema) => schema);
export const validateReportStrictly: Validate = validator('../docs/report.schema.json', strict);

function validator(path: string, change: (schema: object) => object, allErrors = true): Validate {
  const schema = change(JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')));
  const ajv = new Ajv2020({ allErrors, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) =>
      `${error.instancePath} ${error.message} ${extra(error.params)}`.trim(),
    );
  };
}

function extra(params: object): string {
  return 'additionalProperty' in params ? String(params.additionalProperty) : '';
}

/** The schema with `additionalProperties: false` wherever members are named and nothing is said of others. */
function strict<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    const isNaming = typeof value === 'object' && value !== null && 'properties' in value && 'required' in value;
    return isNaming && !('additionalProperties' in value) ? { ...value, additionalProperties: false } : value;
  });
}
