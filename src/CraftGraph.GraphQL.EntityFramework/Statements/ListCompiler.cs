using System.Linq.Expressions;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Facets;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Paging;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>Compiles one list: its conditions, its order and its page become a statement, its items are left to a <see cref="RowCompiler"/>.</summary>
internal sealed class ListCompiler
{
    private readonly RootCompilation _root;
    private readonly FieldPlan _plan;
    private readonly EntityType _item;
    private readonly Lazy<ObjectInput?> _where;
    private readonly Lazy<IReadOnlyList<(ListArgument Argument, InputNode? Value)>> _arguments;
    private readonly Lazy<IReadOnlyList<(string Key, bool IsDescending)>> _order;

    public ListCompiler(RootCompilation root, FieldPlan plan, EntityType item)
    {
        (_root, _plan, _item) = (root, plan, item);
        _where = new(() => Read("where") as ObjectInput);
        _arguments = new(() => [.. _root.Schema.GetListArguments(_item).Select(argument => (argument, Read(argument.Name) is { } value and not NullInput ? value : null))]);
        _order = new(() => Read("order", withLeaves: true) is ListInput { Items: var items } ? [.. items.OfType<ObjectInput>().SelectMany(item => item.Fields).Select(AskedKey)] : []);
    }

    public ListCompiler(ListBuilder parent, FieldPlan plan, EntityType item)
        : this(parent.Root, plan, item)
    {
    }

    /// <summary>A list without pages.</summary>
    public Output CompileList(ListSource source, int maximum)
    {
        var list = Open(source, out var query);
        var order = CompileOrder(list, out var isRanked);
        var rows = new RowCompiler(list);
        var item = rows.CompileObject(_plan, _item, list.Row, isNullable: false);
        var stream = CompileStream(_plan, item, rows, plan => rows.CompileObject(plan, _item, list.Row, isNullable: false));
        var limit = RowLimit.Fixed(maximum);
        var statement = isRanked
            ? list.Statement.BuildRankedPage(new(list, OfAnyPart(query, list), order, null, null, IsBackward: false), limit)
            : list.Statement.BuildPage(Order(OfAny(query, list), list, order, isBackward: false), limit);
        return new ListOutput(statement, item, stream);
    }

    /// <summary>The one item of a list with one item at most.</summary>
    public Output CompileSingle(ListSource source)
    {
        var list = new ListBuilder(_root, _plan, source);
        var query = source.Create(list, list.SourceRow);
        var item = new RowCompiler(list).CompileObject(_plan, _item, list.Row, isNullable: false);
        return new SingleOutput(list.Statement.Build(query), item);
    }

    /// <summary>Items that are found by their keys.</summary>
    /// <param name="source">The items.</param>
    /// <param name="key">The key, over an item.</param>
    public EntitiesStatement CompileByKeys(ListSource source, LambdaExpression key)
    {
        var list = new ListBuilder(_root, _plan, source);
        var query = source.Create(list, list.SourceRow);
        var rows = new RowCompiler(list);
        var item = rows.CompileObject(_plan, _item, list.Row, isNullable: false);
        var keyColumn = rows.Column(ExpressionComposer.Inline(key, list.Row));
        return new(_item, list.Statement.Build(query), keyColumn, item);
    }

    /// <summary>A list in pages.</summary>
    public Output CompileConnection(ListSource source) => DeferringOutput.Create(
        _plan.GetSelection(_root.Schema.Connections.Get(_item)), fields => CompileConnection(source, fields));

    private ConnectionOutput CompileConnection(ListSource source, IReadOnlyList<FieldPlan> asked)
    {
        var page = PageArguments.Read(_plan, _root.Shape, _item.PageSizes);
        _root.Check(page.Size, _plan);
        var list = Open(source, out var query);
        var order = CompileOrder(list, out var isRanked);
        var all = OfAny(query, list);
        var orderHash = HashOrder(order);

        var connection = _root.Schema.Connections.Get(_item);
        var rows = new RowCompiler(list);
        CursorEncoder? cursors = null;
        CursorEncoder Cursors() => cursors ??= new(
            orderHash, [.. order.Select(key => list.Statement.Column(key.Expression))], [.. order.Select(key => key.Cursor)]);

        var fields = new List<ConnectionField>();
        var needsRows = false;
        foreach (var field in asked.Where(rows.IsIncluded))
        {
            needsRows |= field.Field.Name is "nodes" or "edges" || (field.Field.Name is "pageInfo" && AsksOfPage(field, rows));
            fields.Add(field.Field.Name switch
            {
                "facets" => new FacetsField(field, fields.Count == 0, [.. CompileFacets(field, list.Source)]),
                "aggregates" => new AggregatesField(field, fields.Count == 0, CompileAggregates(field, list.Source)),
                _ => CompileField(field, fields.Count == 0, connection, all, rows, Cursors),
            });
        }

        CompiledStatement? statement = null;
        if (needsRows)
        {
            if (isRanked)
            {
                var after = page.After is null ? null : Decode(order, orderHash, page.After, isBefore: false);
                var before = page.Before is null ? null : Decode(order, orderHash, page.Before, isBefore: true);
                statement = list.Statement.BuildRankedPage(new(list, OfAnyPart(query, list), order, after, before, page.IsBackward), page.Limit);
            }
            else
            {
                var after = page.After is null ? null : Seek(order, orderHash, page.After, isBefore: false, page.IsBackward);
                var before = page.Before is null ? null : Seek(order, orderHash, page.Before, isBefore: true, page.IsBackward);
                var (start, end) = page.IsBackward ? (before, after) : (after, before);
                statement = list.Partition is { } partition && order[0].Expression == partition.Key && !page.IsBackward
                    ? list.Statement.BuildPartedPage(
                        [.. partition.Parts(new(after?.Place[0], list.Conditions.Count > 0 || !list.Source.IsWhole)).Select(part => Order(
                            Queries.Where(query, Expression.Lambda(part, list.SourceRow)), list, order, isBackward: false))],
                        order,
                        page.Limit,
                        after,
                        before)
                    : list.Statement.BuildPage(Order(all, list, order, page.IsBackward), page.Limit, start ?? end, start is null ? null : end);
            }
        }

        return new ConnectionOutput
        {
            Rows = statement,
            Size = page.Size,
            IsBackward = page.IsBackward,
            HasAfter = page.After is not null,
            HasBefore = page.Before is not null,
            Cursors = cursors,
            Fields = fields,
        };
    }

    private IEnumerable<Output> CompileFacets(FieldPlan field, ListSource source)
    {
        var facets = _root.Schema.FindFacetType(_item)!.Facets;
        var items = new FacetItems(source, _where.Value, (list, where) => OfAny(Filter(list, where), list));
        var keys = (LeafInput)InputReader.Read(field.Arguments["keys"], field.Field.Arguments["keys"].Type, _root.Shape, withLeaves: true)!;
        return ((IEnumerable<object?>)keys.Source.Get(_root.Shape.Context)!).Distinct().Select(key =>
        {
            var facet = facets.First(one => one.Key.Equals(key));
            return facet.Compile(new(_root, field, facet, _item, items));
        });
    }

    private AggregatesOutput CompileAggregates(FieldPlan field, ListSource source) => new AggregateCompiler(
        _root, field, _root.Schema.FindAggregateType(_item)!, source, list => OfAny(Filter(list, _where.Value), list)).Compile();

    private static bool AsksOfPage(FieldPlan pageInfo, RowCompiler rows) =>
        pageInfo.GetSelection((ObjectType)pageInfo.Field.Type.Named).Fields
            .Any(part => part.Field.Name != "__typename" && rows.IsIncluded(part));

    private static ConnectionField CompileField(
        FieldPlan field, bool isFirst, ObjectType connection, Expression query, RowCompiler rows, Func<CursorEncoder> cursors)
    {
        switch (field.Field.Name)
        {
            case "nodes":
                var item = CompileItem(field, rows);
                return new ItemsField(field, isFirst, item, CompileStream(field, item, rows, plan => CompileItem(plan, rows)));
            case "edges":
                var edge = CompileEdge(field, rows, cursors);
                return new ItemsField(field, isFirst, edge, CompileStream(field, edge, rows, plan => CompileEdge(plan, rows, cursors)));
            case "pageInfo":
                var asked = field.GetSelection((ObjectType)field.Field.Type.Named).Fields.Where(rows.IsIncluded).ToList();
                if (asked.Exists(part => part.Field.Name is "startCursor" or "endCursor"))
                {
                    cursors();
                }

                return new PageInfoField(field, isFirst, asked);
            case "totalCount":
                return new TotalCountField(field, isFirst, rows.List.Statement.BuildCount(query));
            case var _ when field.Field.Handler is ListArgumentFieldHandler about:
                return new ArgumentField(field, isFirst, about.Field.Compile(rows.List));
            default:
                return new TypeNameField(field, isFirst, RowCompiler.TypeNameJson(connection));
        }
    }

    private static Output CompileEdge(FieldPlan field, RowCompiler rows, Func<CursorEncoder> cursors)
    {
        var edge = (ObjectType)field.Field.Type.Named;
        return DeferringOutput.Create(field.GetSelection(edge), fields => new ObjectOutput(fields.Where(rows.IsIncluded).Select(part => (part, part.Field.Name switch
        {
            "cursor" => new CursorOutput(cursors()),
            "node" => CompileItem(part, rows),
            _ => (Output)new ConstantOutput(RowCompiler.TypeNameJson(edge)),
        }))));
    }

    // One statement has the columns of all its items, whenever they are written.
    private static StreamOutput? CompileStream(FieldPlan field, Output item, RowCompiler rows, Func<FieldPlan, Output> compile)
    {
        if (field.Stream is not { } stream)
        {
            return null;
        }

        rows.Check(ValueSource.From(context => stream.CountIn(context.Variables)), field);
        return new(field, ReferenceEquals(stream.Items, field) ? item : compile(stream.Items));
    }

    private static Output CompileItem(FieldPlan field, RowCompiler rows)
    {
        var item = (EntityType)rows.Schema.Types.First(type => ReferenceEquals(type.GraphQLType, field.Field.Type.Named));
        return rows.CompileObject(field, item, rows.List.Row, isNullable: false);
    }

    // The list with its conditions; not those of its ranks.
    private ListBuilder Open(ListSource source, out Expression query)
    {
        if (_arguments.Value.Where(one => one.Value is not null && Leads(one.Argument)).Select(one => one.Argument.Entries).FirstOrDefault() is { } index)
        {
            source = ListSource.Indexed(source, index, _root.Schema.FindKeyedType(_item)?.Id);
        }

        var list = new ListBuilder(_root, _plan, source);
        query = Filter(list, _where.Value);
        return list;
    }

    // An index that has the items in an order of its own is of use for that order alone.
    private bool Leads(ListArgument argument) =>
        argument.Entries is not null && (argument.Order is null || _order.Value.Count == 0 || _order.Value[0].Key == argument.Order.Name);

    private Expression Filter(ListBuilder list, ObjectInput? where)
    {
        var query = list.Source.Create(list, list.SourceRow);
        foreach (var (argument, value) in _arguments.Value)
        {
            if (value is null)
            {
                argument.ApplyAbsent(list);
            }
            else
            {
                argument.Apply(value, list);
            }
        }

        if (where is not null && new FilterCompiler(list, _plan).CompileObject(where, _item, list.Row) is { } condition)
        {
            list.AddCondition(condition);
        }

        foreach (var one in list.Conditions)
        {
            query = Queries.Where(query, Expression.Lambda(one, list.SourceRow));
        }

        return query;
    }

    private static Expression OfAny(Expression query, ListBuilder list) => OfAnyRank(OfAnyPart(query, list), list);

    private static Expression OfAnyPart(Expression query, ListBuilder list) =>
        list.Partition is { Any: var any } ? Queries.Where(query, Expression.Lambda(any, list.SourceRow)) : query;

    private static Expression OfAnyRank(Expression query, ListBuilder list)
    {
        if (list.Ranking is not { } ranking)
        {
            return query;
        }

        var isWithin = Expression.AndAlso(
            Expression.GreaterThan(list.Place!, Expression.Constant(ranking.Start)), Expression.LessThan(list.Place!, Expression.Constant(ranking.End)));
        return Queries.Where(query, Expression.Lambda(Expression.AndAlso(ranking.Any, isWithin), list.SourceRow));
    }

    private InputNode? Read(string argument, bool withLeaves = false) => _plan.Field.Arguments.TryGet(argument, out var definition)
        ? InputReader.Read(_plan.Arguments.GetValueOrDefault(argument), definition.Type, _root.Shape, withLeaves)
        : null;

    private List<OrderKey> CompileOrder(ListBuilder list, out bool isRanked)
    {
        var asked = _order.Value;
        isRanked = asked.Count == 0 && list.Ranking is not null;
        if (isRanked)
        {
            return [new("rank", list.ItemRank, IsDescending: false), new("place", list.Place!, IsDescending: false)];
        }

        var order = new List<OrderKey>();
        if (asked.Count == 0)
        {
            if (list.Partition is { } partition)
            {
                order.Add(new(partition.Name, partition.Key, IsDescending: false));
            }
            else if (list.ArgumentOrder is { } own)
            {
                asked = [(own.Order.Name, false)];
            }
            else
            {
                asked = [.. _root.Schema.GetDefaultOrder(_item)];
            }
        }

        // A key that is asked for again changes nothing.
        order.AddRange(asked.DistinctBy(key => key.Key).Select(key => CompileKey(list, key.Key, key.IsDescending)));

        // The tie-breaker goes the way of the key before it, so that one index serves the order both ways.
        var isDescending = order is [.., { IsDescending: true }];
        order.Add(list.ArgumentOrder is { Tie: { } tie, Key: var led } && order is [var only] && only.Expression == led
            ? new("entry", tie, isDescending)
            : new("id", TieBreaker(list), isDescending));
        return order;
    }

    private OrderKey CompileKey(ListBuilder list, string name, bool isDescending)
    {
        if (list.ArgumentOrder is { } own && own.Order.Name == name)
        {
            return new(name, own.Key, isDescending);
        }

        if (_arguments.Value.FirstOrDefault(one => one.Argument.Order?.Name == name).Argument is { } argument)
        {
            throw new GraphQLException($"\"order\" of field \"{_plan.Field.Name}\" takes \"{name}\" together with argument \"{argument.Name}\" only.", ErrorCode.BadArgument);
        }

        return _root.Schema.GetFields(_item).First(field => field.Name == name).CompileOrder(list.Row, isDescending, _root.Shape);
    }

    private Expression TieBreaker(ListBuilder list) => list.Key ?? ExpressionComposer.Inline(_root.Schema.GetKeyedType(_item).Id!, list.Row);

    private (string Key, bool IsDescending) AskedKey(KeyValuePair<string, InputNode> field) => field.Value is LeafInput leaf
        ? (field.Key, leaf.Source.Get(_root.Shape.Context) is "DESC")
        : throw new GraphQLException($"\"order\" of field \"{_plan.Field.Name}\" takes ASC or DESC for \"{field.Key}\", not null.", ErrorCode.BadArgument);

    private static Expression Order(Expression query, ListBuilder list, List<OrderKey> order, bool isBackward)
    {
        var isFirst = true;
        foreach (var key in order)
        {
            query = Queries.OrderBy(query, Expression.Lambda(key.Expression, list.SourceRow), key.IsDescending != isBackward, isFirst);
            isFirst = false;
        }

        return query;
    }

    private KeysetSeek Seek(List<OrderKey> order, uint orderHash, ValueSource cursor, bool isBefore, bool isBackward)
    {
        var place = Decode(order, orderHash, cursor, isBefore);
        var nulls = order.Exists(key => key.IsNullable) ? _root.Shape.Ask(new CursorNullsQuestion(place)).Number : 0;
        return new(
            order,
            [.. order.Select((_, i) => (nulls & (1L << i)) != 0 ? null : ValueSource.From(context => ((object?[])place.Get(context)!)[i]))],
            isBefore,
            isBefore == isBackward);
    }

    // The values of the order's keys at a cursor.
    private ValueSource Decode(List<OrderKey> order, uint orderHash, ValueSource cursor, bool isBefore)
    {
        var argument = isBefore ? "before" : "after";
        CursorKey[] keys = [.. order.Select(key => key.Cursor)];
        return _root.Check(
            ValueSource.Once(context => Cursor.Decode((string)cursor.Get(context)!, orderHash, keys) is { } values && NullsAreAllowed(values, order)
                ? values
                : throw new GraphQLException(
                    $"Argument \"{argument}\" of field \"{_plan.Field.Name}\" is not a cursor of this list in this order.",
                    ErrorCode.InvalidCursor)),
            _plan);
    }

    private static bool NullsAreAllowed(object?[] values, List<OrderKey> order)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null && !order[i].IsNullable)
            {
                return false;
            }
        }

        return true;
    }

    private uint HashOrder(List<OrderKey> order)
    {
        var text = string.Join('|', order.Select(key => $"{key.Name}:{key.Expression.Type.Name}:{key.IsDescending}"));
        return Cursor.Checksum(Encoding.UTF8.GetBytes($"{_item.Name}|{text}"));
    }
}
