using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Introspection;

namespace CraftGraph.GraphQL.Validation;

/// <summary>
/// Walks a document once, depth first in the order of the text, keeps track of where in the schema it is, and asks every
/// rule at every node. It recurses as deep as the text nests, which the parser bounds; it does not follow fragments.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    /// <summary>Walks the document, or as much of it as it takes to reach a limit.</summary>
    public void Walk()
    {
        Ask(context.Document, static (rule, node, context) => rule.Enter(node, context));
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                Walk(operation);
            }
            else if (definition is FragmentDefinitionNode fragment)
            {
                Walk(fragment);
            }
        }

        context.Position = default;
        Ask(context.Document, static (rule, node, context) => rule.Leave(node, context));
    }

    private void Ask<TNode>(TNode node, Action<ValidationRule, TNode, ValidationContext> call)
    {
        foreach (var rule in rules)
        {
            if (context.HasStopped)
            {
                return;
            }

            context.Rule = rule;
            call(rule, node, context);
        }
    }

    private void Walk(OperationDefinitionNode operation)
    {
        context.Position = new() { Definition = operation, Type = context.Schema.GetRootType(operation.Operation) };
        Ask(operation, static (rule, node, context) => rule.Enter(node, context));
        foreach (var variable in operation.Variables)
        {
            Walk(variable);
        }

        Walk(operation.Directives, operation.Operation switch
        {
            OperationKind.Query => DirectiveLocations.Query,
            OperationKind.Mutation => DirectiveLocations.Mutation,
            _ => DirectiveLocations.Subscription,
        });
        Walk(operation.SelectionSet);
    }

    private void Walk(VariableDefinitionNode variable)
    {
        var outer = context.Position;
        var type = context.TypeOf(variable.Type);
        context.Position = outer with { InputType = type is { IsInputType: true } ? type : null };
        Ask(variable, static (rule, node, context) => rule.Enter(node, context));
        if (variable.DefaultValue is { } defaultValue)
        {
            Walk(defaultValue);
        }

        Walk(variable.Directives, DirectiveLocations.VariableDefinition);
        context.Position = outer;
    }

    private void Walk(FragmentDefinitionNode fragment)
    {
        context.Position = new()
        {
            Definition = fragment,
            Type = context.TypeOf(fragment.TypeCondition) is { IsOutputType: true } type ? type : null,
        };
        Ask(fragment, static (rule, node, context) => rule.Enter(node, context));
        Walk(fragment.Directives, DirectiveLocations.FragmentDefinition);
        Walk(fragment.SelectionSet);
    }

    private void Walk(SelectionSetNode selectionSet)
    {
        var outer = context.Position;
        context.Position = outer with { ParentType = outer.Type?.Named is { IsComposite: true } composite ? composite : null };
        Ask(selectionSet, static (rule, node, context) => rule.Enter(node, context));
        foreach (var selection in selectionSet.Selections)
        {
            if (context.HasStopped)
            {
                break;
            }

            switch (selection)
            {
                case FieldNode field:
                    Walk(field);
                    break;
                case FragmentSpreadNode spread:
                    Ask(spread, static (rule, node, context) => rule.Enter(node, context));
                    Walk(spread.Directives, DirectiveLocations.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    Walk(fragment);
                    break;
            }
        }

        context.Position = outer;
    }

    private void Walk(FieldNode field)
    {
        var outer = context.Position;
        var definition = outer.ParentType is { } parent ? MetaFields.Find(context.Schema, parent, field.Name) : null;
        context.Position = outer with { Field = definition, Type = definition?.Type };
        Ask(field, static (rule, node, context) => rule.Enter(node, context));
        Walk(field.Arguments, definition?.Arguments);
        Walk(field.Directives, DirectiveLocations.Field);
        if (field.SelectionSet is { } selectionSet)
        {
            Walk(selectionSet);
        }

        Ask(field, static (rule, node, context) => rule.Leave(node, context));
        context.Position = outer;
    }

    private void Walk(InlineFragmentNode fragment)
    {
        var outer = context.Position;
        var type = fragment.TypeCondition is { } condition ? context.TypeOf(condition) : outer.ParentType;
        context.Position = outer with { Type = type is { IsOutputType: true } ? type : null };
        Ask(fragment, static (rule, node, context) => rule.Enter(node, context));
        Walk(fragment.Directives, DirectiveLocations.InlineFragment);
        Walk(fragment.SelectionSet);
        context.Position = outer;
    }

    private void Walk(IReadOnlyList<DirectiveNode> directives, DirectiveLocations location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        var outer = context.Position;
        context.Position = outer with { DirectiveLocation = location };
        Ask(directives, static (rule, nodes, context) => rule.Enter(nodes, context));
        foreach (var directive in directives)
        {
            context.Schema.Directives.TryGet(directive.Name, out var definition);
            context.Position = outer with { DirectiveLocation = location, IsInDirective = true, Directive = definition };
            Ask(directive, static (rule, node, context) => rule.Enter(node, context));
            Walk(directive.Arguments, definition?.Arguments);
        }

        context.Position = outer;
    }

    private void Walk(IReadOnlyList<ArgumentNode> arguments, NamedList<InputValue>? definitions)
    {
        var outer = context.Position;
        foreach (var argument in arguments)
        {
            InputValue? definition = null;
            definitions?.TryGet(argument.Name, out definition);
            context.Position = outer with
            {
                Argument = definition,
                InputType = definition?.Type,
                HasDefaultValue = definition?.DefaultValue is not null,
                InputObject = null,
                IsInRefusedLiteral = false,
            };
            Ask(argument, static (rule, node, context) => rule.Enter(node, context));
            Walk(argument.Value);
        }

        context.Position = outer;
    }

    private void Walk(ValueNode value)
    {
        var outer = context.Position;
        if (value is VariableNode variable)
        {
            context.Variables.Add(
                outer.Definition!, new(variable, outer.InputType, outer.HasDefaultValue, outer.InputObject));
            return;
        }

        Ask(value, static (rule, node, context) => rule.Enter(node, context));
        if (value is ListValueNode list)
        {
            // A list where none is expected still gives its items the type expected of it, as a scalar may take lists.
            var item = outer.InputType?.Nullable is ListType type ? type.OfType : null;
            context.Position = outer with
            {
                InputType = item ?? outer.InputType?.Nullable,
                HasDefaultValue = false,
                InputObject = null,
                IsInRefusedLiteral = outer.IsInRefusedLiteral || item is null,
            };
            foreach (var inner in list.Items)
            {
                Walk(inner);
            }
        }
        else if (value is ObjectValueNode fields)
        {
            var type = outer.InputType?.Named as InputObjectType;
            foreach (var field in fields.Fields)
            {
                InputValue? definition = null;
                type?.Fields.TryGet(field.Name, out definition);
                context.Position = outer with
                {
                    InputType = definition?.Type,
                    HasDefaultValue = definition?.DefaultValue is not null,
                    InputObject = type,
                    IsInRefusedLiteral = outer.IsInRefusedLiteral || type is null,
                };
                Ask(field, static (rule, node, context) => rule.Enter(node, context));
                Walk(field.Value);
            }
        }

        context.Position = outer;
    }
}
