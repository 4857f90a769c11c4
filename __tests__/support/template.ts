import { readFileSync } from 'node:fs';
import { parse, type ScalarTag } from 'yaml';
import type { Policy } from '../../src/model/permissions.ts';

type Values = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

interface Template {
  readonly Parameters: Readonly<
    Record<
      string,
      {
        readonly Type: string;
        readonly Default?: string | number;
        readonly AllowedPattern?: string;
        readonly AllowedValues?: readonly string[];
      }
    >
  >;
  readonly Rules: Readonly<
    Record<
      string,
      { readonly RuleCondition?: unknown; readonly Assertions: readonly { readonly Assert: unknown; readonly AssertDescription: string }[] }
    >
  >;
  readonly Conditions: Fields;
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Condition?: string; readonly Properties: Fields }>>;
}

/** A role as CloudFormation creates it. */
export interface TemplateRole {
  readonly RoleName: string;
  readonly MaxSessionDuration: number;
  readonly PermissionsBoundary?: string;
  readonly AssumeRolePolicyDocument: object;
  readonly Policies: readonly { readonly PolicyName: string; readonly PolicyDocument: Policy }[];
}

/** The short forms of intrinsic functions, converted to the long ones. */
const TAGS = ['Ref', 'Condition', 'Sub', 'If', 'Equals', 'Not', 'And', 'Join', 'GetAtt'].flatMap(name => {
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  const scalar: ScalarTag = { tag: `!${name}`, resolve: text => ({ [key]: text }) };
  const sequence = { tag: `!${name}`, collection: 'seq', resolve: (items: { toJSON(): unknown }) => ({ [key]: items.toJSON() }) } as const;
  return [scalar, sequence];
});

/** The roles of the template, by their logical ids. */
export const ROLES = ['GateRole', 'PlanRole', 'TeardownRole'] as const;

const NOTHING = Symbol('AWS::NoValue');

const TEMPLATE = parse(readFileSync('bootstrap/cloudformation.yaml', 'utf8'), { customTags: TAGS as never }) as Template;

/** The CloudFormation template with these parameters. Supports only the functions that the template uses. */
export class Stack {
  readonly #template = TEMPLATE;
  readonly #values: Values;

  /** @throws Error if CloudFormation would refuse the parameters */
  constructor(parameters: Values, account: { readonly id: string; readonly partition: string }) {
    const { Parameters: declared, Rules: rules } = this.#template;
    const defaults = Object.entries(declared).flatMap(([name, { Default }]) => (Default === undefined ? [] : [[name, String(Default)]]));
    const given: Values = { ...Object.fromEntries(defaults), ...parameters };
    for (const name of new Set([...Object.keys(declared), ...Object.keys(given)])) {
      const { Type, AllowedPattern, AllowedValues } = declared[name] ?? { Type: '', AllowedValues: [] as readonly string[] };
      const value = given[name];
      // Every value of a list has to match.
      const values = Type === 'CommaDelimitedList' ? value?.split(',') : [value];
      const pattern = new RegExp(`^(?:${AllowedPattern ?? '.*'})$`);
      if (
        value === undefined ||
        !values?.every(each => each !== undefined && pattern.test(each)) ||
        AllowedValues?.includes(value) === false
      ) {
        throw new Error(`Parameter ${name}: ${value}`);
      }
    }
    this.#values = { ...given, 'AWS::AccountId': account.id, 'AWS::Partition': account.partition };
    for (const { RuleCondition, Assertions } of Object.values(rules)) {
      for (const { Assert, AssertDescription } of RuleCondition === undefined || this.#resolve(RuleCondition) === true ? Assertions : []) {
        if (this.#resolve(Assert) !== true) {
          throw new Error(AssertDescription);
        }
      }
    }
  }

  /** The properties of a resource; undefined if the parameters create none. */
  resource(name: string): Fields | undefined {
    const { Condition, Properties } = this.#template.Resources[name] ?? { Properties: {} };
    const made = Condition === undefined || this.#resolve({ Condition }) === true;
    return made ? (this.#resolve(Properties) as Fields) : undefined;
  }

  role(name: string): TemplateRole {
    const properties = this.resource(name);
    const trust = JSON.parse(String(properties?.['AssumeRolePolicyDocument'])) as object;
    return {
      ...properties,
      AssumeRolePolicyDocument: trust,
      MaxSessionDuration: Number(properties?.['MaxSessionDuration']),
    } as TemplateRole;
  }

  /** The roles that the parameters create. */
  roles(): TemplateRole[] {
    return ROLES.filter(name => this.resource(name) !== undefined).map(name => this.role(name));
  }

  #resolve(value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map(each => this.#resolve(each)).filter(each => each !== NOTHING);
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    const [[name, argument] = ['', undefined], ...rest] = Object.entries(value);
    if (rest.length === 0 && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))) {
      return this.#call(name, argument);
    }
    const fields = Object.entries(value).map(([key, each]) => [key, this.#resolve(each)] as const);
    return Object.fromEntries(fields.filter(([, each]) => each !== NOTHING));
  }

  #call(name: string, argument: unknown): unknown {
    const list = Array.isArray(argument) ? argument : [];
    switch (name) {
      case 'Ref':
        return this.#reference(String(argument));
      case 'Condition':
        return this.#resolve(this.#template.Conditions[String(argument)]);
      case 'Fn::Sub': {
        const own = (list[1] ?? {}) as Fields;
        const text = String(list[0] ?? argument);
        const value = (variable: string): unknown => (variable in own ? this.#resolve(own[variable]) : this.#reference(variable));
        return text.replaceAll(/\$\{([^}]+)\}/g, (_all, variable: string) => String(value(variable)));
      }
      case 'Fn::Join':
        return (this.#resolve(list[1]) as readonly string[]).join(String(list[0]));
      case 'Fn::If':
        return this.#resolve(this.#resolve({ Condition: list[0] }) === true ? list[1] : list[2]);
      case 'Fn::Equals':
        return this.#resolve(list[0]) === this.#resolve(list[1]);
      case 'Fn::And':
        return list.every(each => this.#resolve(each) === true);
      case 'Fn::Not':
        return this.#resolve(list[0]) !== true;
      default:
        throw new Error(`${name} is not understood`);
    }
  }

  #reference(name: string): unknown {
    if (name === 'AWS::NoValue') {
      return NOTHING;
    }
    if (name === 'Provider') {
      const { 'AWS::AccountId': id, 'AWS::Partition': partition } = this.#values;
      return `arn:${partition}:iam::${id}:oidc-provider/${this.#values['OidcIssuer']}`;
    }
    const value = this.#values[name];
    if (value === undefined) {
      throw new Error(`${name} is not declared`);
    }
    return this.#template.Parameters[name]?.Type === 'CommaDelimitedList' ? value.split(',') : value;
  }
}
