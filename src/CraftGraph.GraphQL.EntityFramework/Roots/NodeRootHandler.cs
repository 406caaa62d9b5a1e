using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>Plans <c>node</c> and <c>nodes</c>: one statement for each type that the request's ids are of.</summary>
internal sealed class NodeRootHandler(EntitySchema schema, bool isList) : PlannedFieldHandler
{
    public const int MaximumIds = 100;

    public override PlannedField Plan(FieldPlan field)
    {
        var argument = isList ? "ids" : "id";
        return new EntityRoot(schema, field, root =>
        {
            var given = ((LeafInput)InputReader.Read(field.Arguments[argument], field.Field.Arguments[argument].Type, root.Shape)!).Source;
            var ids = root.Check(ValueSource.From(context => ReadIds(given.Get(context)!)), field);
            root.Shape.Ask(new NodeTypesQuestion(ids));
            var byType = ((GlobalId[])ids.Get(root.Shape.Context)!)
                .Select(id => id.TypeName)
                .Distinct()
                .ToDictionary(name => name, name => Compile(root, field, name));
            return new NodesOutput(ids, byType, isList);
        });
    }

    private Output Compile(RootCompilation root, FieldPlan field, string typeName)
    {
        var type = (EntityType)schema.Types.First(type => type.Name == typeName);
        return new ListCompiler(root, field, type).CompileSingle(new(type.ClrType, list =>
        {
            var slug = ExpressionComposer.Inline(schema.GetKeyedType(type).Slug!, list.Row);
            return Queries.Where(
                Queries.Set(list.Database, type.ClrType),
                Expression.Lambda(Expression.Equal(slug, list.Statement.ParentParameter(0, typeof(string))), list.Statement.Row));
        }));
    }

    private GlobalId[] ReadIds(object given)
    {
        IReadOnlyList<object?> texts = given is IReadOnlyList<object?> list ? list : [given];
        if (texts.Count > MaximumIds)
        {
            throw new GraphQLException($"Argument \"ids\" takes {MaximumIds} ids at most; it has {texts.Count}.", ErrorCode.LimitReached);
        }

        return [.. texts.Select(text => GlobalId.Parse((string)text!) is var id && IsNode(id.TypeName) ? id : throw GlobalId.Unknown((string)text!))];
    }

    private bool IsNode(string typeName) => schema.Types.Any(type =>
        type.Name == typeName && type is EntityType { IsAbstract: false } entity && schema.FindKeyedType(entity)?.Slug is not null);

    /// <summary>Of which types the ids are, each type once.</summary>
    private sealed class NodeTypesQuestion(ValueSource ids) : ShapeQuestion
    {
        public override ShapeAnswer Ask(OperationContext context)
        {
            var all = (GlobalId[])ids.Get(context)!;
            return new(0, all is [var one] ? one.TypeName : string.Join(',', all.Select(id => id.TypeName).Distinct().Order(StringComparer.Ordinal)));
        }
    }

    /// <summary>Each entity by its id, as if the id were a column of its parent's row.</summary>
    private sealed class NodesOutput(ValueSource ids, Dictionary<string, Output> byType, bool isList) : Output
    {
        internal override bool HasRows => true;

        internal override void Request(RowReader? row, RowRequests requests)
        {
            var all = (GlobalId[])ids.Get(requests.Operation)!;
            for (var i = 0; i < all.Length; i++)
            {
                byType[all[i].TypeName].Request(new KeyRow(all[i].Key, i), requests);
            }
        }

        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            var all = (GlobalId[])ids.Get(scope.Operation)!;
            if (!isList)
            {
                return byType[all[0].TypeName].Write(new KeyRow(all[0].Key, 0), scope);
            }

            var writer = scope.Writer;
            writer.WriteRaw((byte)'[');
            for (var i = 0; i < all.Length; i++)
            {
                if (i > 0)
                {
                    writer.WriteRaw((byte)',');
                }

                var start = writer.Length;
                writer.Path.Push(i);
                if (byType[all[i].TypeName].Write(new KeyRow(all[i].Key, i), scope) is not OutputResult.Written)
                {
                    writer.Rewind(start);
                    writer.WriteNull();
                }

                writer.Path.Pop();
            }

            writer.WriteRaw((byte)']');
            return OutputResult.Written;
        }
    }

    private sealed class KeyRow(string key, int place) : RowReader
    {
        public override int Place => place;

        public override object? GetValue(int column) => key;

        public override bool IsNull(int column) => false;

        public override bool Read() => throw new NotSupportedException();

        public override long GetInt64(int column) => throw new NotSupportedException();

        public override double GetDouble(int column) => throw new NotSupportedException();

        public override ReadOnlySpan<byte> GetUtf8(int column) => throw new NotSupportedException();

        public override void Close()
        {
        }
    }
}
