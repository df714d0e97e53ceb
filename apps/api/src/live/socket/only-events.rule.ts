import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * A subscription brings what happened and what is read with it once for all clients. What costs a statement of its own
 * (a plant's lists) would be read once for each client and event: that is what queries are for.
 */
export function onlyEventsRule(context: ValidationContext): ASTVisitor {
  const root = context.getSchema().getSubscriptionType();
  return {
    Field: (node) => {
      const field = context.getFieldDef();
      if (context.getParentType() === root || field === null || field === undefined) return;
      const { complexity, broughtByEvents } = field.extensions;
      if (complexity === undefined || complexity === 0 || broughtByEvents === true) return;
      context.reportError(
        new GraphQLError(`\`${field.name}\` cannot be asked for with every event. Ask for it by query.`, {
          nodes: node,
        }),
      );
    },
  };
}
