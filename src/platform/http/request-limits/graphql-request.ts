import { errors } from '@strapi/utils';
import {
  GraphQLError,
  Lexer,
  parse,
  Source,
  TokenKind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { GRAPHQL_LIMITS } from './limits';

/** The size of a part of a document, with its fragments. */
interface Amount {
  fields: number;
  aliases: number;
  directives: number;
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

const WORDS: Record<keyof Amount, string> = {
  fields: 'fields',
  aliases: 'fields under another name',
  directives: 'directives',
};

function reject(message: string, details: object = {}): never {
  throw new errors.ValidationError(`The GraphQL request is rejected: ${message}`, details);
}

const OPENS = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSES = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Counts words, signs and open brackets one by one: the parser would go down with what is nested without end. */
function measure(query: string): void {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  let depth = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    count += 1;
    if (count > GRAPHQL_LIMITS.tokens)
      reject(
        `its query has more than ${GRAPHQL_LIMITS.tokens} words and signs. Put values into variables, and ask in several requests.`,
        { limit: GRAPHQL_LIMITS.tokens }
      );
    if (OPENS.has(kind)) depth += 1;
    if (CLOSES.has(kind)) depth -= 1;
    if (depth > GRAPHQL_LIMITS.brackets)
      reject(
        `its query has more than ${GRAPHQL_LIMITS.brackets} brackets in each other. Ask for less at once.`,
        { limit: GRAPHQL_LIMITS.brackets }
      );
  }
}

function parsed(query: string): DocumentNode | null {
  try {
    measure(query);
    return parse(query, { noLocation: true });
  } catch (error) {
    // GraphQL itself says what is wrong with it.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/**
 * Measures each definition. Each fragment is counted once: nested in one another some twenty times, they expand to a
 * million fields, which the plugin's own `depthLimit` would visit one by one.
 */
function amounts(document: DocumentNode): Amount[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const known = new Map<Definition, Amount>();
  const open = new Set<Definition>();

  function amountOf(definition: Definition): Amount {
    const found = known.get(definition);
    if (found) return found;
    if (open.has(definition))
      reject(`its fragment "${definition.name?.value}" spreads itself. Take that out.`);
    open.add(definition);
    const amount: Amount = { fields: 0, aliases: 0, directives: 0 };
    visit(definition, {
      Field({ alias }) {
        amount.fields += 1;
        amount.aliases += alias ? 1 : 0;
      },
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) return;
        const inside = amountOf(fragment);
        for (const key of Object.keys(amount) as (keyof Amount)[]) amount[key] += inside[key];
      },
      Directive() {
        amount.directives += 1;
      },
    });
    open.delete(definition);
    known.set(definition, amount);
    return amount;
  }

  return document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' || definition.kind === 'FragmentDefinition'
      ? amountOf(definition)
      : []
  );
}

/**
 * Checks the size of a GraphQL request before it is validated, because validation takes long for some small requests.
 * @param request its body, or the parameters of its address
 * @throws ValidationError
 */
export function checkGraphQL(request: unknown): void {
  if (Array.isArray(request)) reject('it holds several operations. Send each by itself.');
  const { query } = (request ?? {}) as { query?: unknown };
  const document = typeof query === 'string' && parsed(query);
  if (!document) return;
  for (const amount of amounts(document)) {
    for (const key of Object.keys(WORDS) as (keyof Amount)[]) {
      const limit = GRAPHQL_LIMITS[key];
      if (amount[key] > limit)
        reject(
          `its query has more than ${limit} ${WORDS[key]}, those of its fragments among them. Ask in several requests.`,
          { limit }
        );
    }
  }
}
