using CraftGraph.GraphQL.Coercion;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>Reads what an argument is made of, from the document's text and the structure of the request's variables.</summary>
public static class InputReader
{
    /// <summary>The node of an argument; null when it is absent.</summary>
    /// <param name="template">The argument; null when it is left out.</param>
    /// <param name="type">Its declared type.</param>
    /// <param name="shape">Asked for the structure of variables.</param>
    /// <param name="withLeaves">Whether the values of leaves belong to the shape.</param>
    /// <exception cref="GraphQLException">A variable is null where null may not stand.</exception>
    public static InputNode? Read(InputTemplate? template, GraphQLType type, Shape shape, bool withLeaves = false)
    {
        switch (template)
        {
            case null:
                return null;

            case ConstantTemplate constant:
                return FromValue(constant.Value, type, [], path => ValueSource.Constant(VariableSource.Find(constant.Value, path)));

            case VariableTemplate variable:
                var answer = shape.Ask(new VariableStructureQuestion(variable.Variable, withLeaves));
                if (answer.Number == 0)
                {
                    return Read(variable.Default, type, shape, withLeaves);
                }

                var index = variable.Variable.Index;
                if (shape.Context.Variables[index] is null && variable.NullProblem is not null)
                {
                    throw new GraphQLException(variable.NullProblem);
                }

                return FromValue(shape.Context.Variables[index], type, [], path => new VariableSource(index, path));

            case ListTemplate or ObjectTemplate when type.Named is LeafType:
                foreach (var item in withLeaves && template is ListTemplate leaves ? leaves.Items.OfType<VariableTemplate>() : [])
                {
                    shape.Ask(new VariableStructureQuestion(item.Variable, withLeaves));
                }

                return new LeafInput(ValueSource.From(context => template.TryEvaluate(context.Variables, out var value) ? value : null));

            case ListTemplate list:
                var itemType = ((ListType)type.Nullable).OfType;
                return new ListInput([.. list.Items.Select(item => Read(item, itemType, shape, withLeaves) ?? new NullInput())]);

            case ObjectTemplate node:
                var fields = ((InputObjectType)type.Named).Fields;
                var given = new List<KeyValuePair<string, InputNode>>();
                foreach (var (name, field) in node.Fields)
                {
                    if (Read(field, fields[name].Type, shape, withLeaves) is { } value)
                    {
                        given.Add(new(name, value));
                    }
                }

                return new ObjectInput(given);

            default:
                throw new NotSupportedException(template.GetType().Name);
        }
    }

    private static InputNode FromValue(object? value, GraphQLType type, object[] path, Func<object[], ValueSource> source) =>
        (value, type.Named) switch
        {
            (null, _) => new NullInput(),
            (_, LeafType) => new LeafInput(source(path)),
            (IReadOnlyDictionary<string, object?> fields, InputObjectType input) => new ObjectInput(
                [.. fields.Select(field => KeyValuePair.Create(
                    field.Key, FromValue(field.Value, input.Fields[field.Key].Type, [.. path, field.Key], source)))]),
            (IReadOnlyList<object?> items, _) => new ListInput(
                [.. items.Select((item, i) => FromValue(item, ((ListType)type.Nullable).OfType, [.. path, i], source))]),
            _ => throw new NotSupportedException($"{value.GetType()} for {type}"),
        };
}
