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
            var names = ((GlobalId[])ids.Get(root.Shape.Context)!).Select(id => id.TypeName).Distinct().ToList();
            NodeOutput CompileAll(FieldPlan plan) => new(names.ToDictionary(name => name, name => Compile(root, plan, name)));
            var node = CompileAll(field);
            if (field.Stream is not { } stream)
            {
                return new NodesOutput(ids, node, isList, null);
            }

            root.Check(ValueSource.From(context => stream.CountIn(context.Variables)), field);
            return new NodesOutput(ids, node, isList, new(field, ReferenceEquals(stream.Items, field) ? node : CompileAll(stream.Items)));
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

    /// <summary>An entity by its id, as if the id were a column of its parent's row.</summary>
    private sealed class NodeOutput(Dictionary<string, Output> byType) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope) => byType[((KeyRow)row!).TypeName].Write(row, scope);
    }

    /// <summary>The entities of all ids.</summary>
    private sealed class NodesOutput(ValueSource ids, NodeOutput node, bool isList, StreamOutput? stream) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            var all = (GlobalId[])ids.Get(scope.Operation)!;
            if (!isList)
            {
                return node.Write(new KeyRow(all[0]), scope);
            }

            var writer = scope.Writer;
            var initialCount = Math.Min(stream?.TryBegin(scope) ?? all.Length, all.Length);
            writer.WriteRaw((byte)'[');
            for (var i = 0; i < initialCount; i++)
            {
                if (i > 0)
                {
                    writer.WriteRaw((byte)',');
                }

                var start = writer.Length;
                writer.Path.Push(i);
                if (node.Write(new KeyRow(all[i]), scope) is not OutputResult.Written)
                {
                    writer.Rewind(start);
                    writer.WriteNull();
                    scope.DropIncrements();
                }

                writer.Path.Pop();
            }

            writer.WriteRaw((byte)']');
            if (initialCount < all.Length)
            {
                stream!.PutOff([.. all.Skip(initialCount).Select(id => new KeyRow(id))], initialCount, scope);
            }

            return OutputResult.Written;
        }
    }

    private sealed class KeyRow(GlobalId id) : RowReader
    {
        public string TypeName => id.TypeName;

        public override object? GetValue(int column) => id.Key;

        public override RowReader Keep() => this;

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
