using System.Collections;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>Turns the conditions that a client gives into an expression over the row.</summary>
public sealed class FilterCompiler
{
    // What SQLite takes is 1,000 levels of expressions, and a chain of conditions counts as one level for each.
    private const int MaximumConditions = 300;
    private const int MaximumDepth = 30;

    private readonly Stack<string> _path = new(["where"]);
    private readonly ListBuilder _list;
    private readonly FieldPlan _field;
    private bool _isAbsentPossible;
    private int _count;

    internal FilterCompiler(ListBuilder list, FieldPlan field) => (_list, _field) = (list, field);

    /// <summary>The questions that the SQL depends on.</summary>
    public Shape Shape => _list.Shape;

    /// <summary>The statement that the conditions are for.</summary>
    public ListBuilder List => _list;

    /// <summary>Conditions on an object. The fields of an object that is not there have no values.</summary>
    /// <param name="conditions">What the client gave.</param>
    /// <param name="type">The object's type.</param>
    /// <param name="source">The object, over the row.</param>
    /// <param name="isNullable">Whether the object may not be there.</param>
    public Expression? CompileObject(ObjectInput conditions, DescribedType type, Expression source, bool isNullable = false)
    {
        var isAbsentPossible = _isAbsentPossible;
        _isAbsentPossible |= isNullable;
        var condition = CompileFields(conditions, type, source);
        _isAbsentPossible = isAbsentPossible;
        return condition;
    }

    private Expression? CompileFields(ObjectInput conditions, DescribedType type, Expression source)
    {
        var fields = _list.Root.Schema.GetFields(type).ToDictionary(field => field.FilterEntry.Name);
        return All(conditions, (name, value) => name switch
        {
            "and" or "or" or "not" when CompileLogical(name, value, one => CompileFields(one, type, source)) is var logical => logical,
            _ => fields[name].CompileFilter(NotNull(value), source, this),
        });
    }

    /// <summary>Conditions on a list.</summary>
    public Expression? CompileList(ObjectInput conditions, DescribedType item, Expression items) => All(conditions, (name, value) =>
    {
        if (name == "not")
        {
            return CompileLogical(name, value, one => CompileList(one, item, items));
        }

        if (name == "any")
        {
            var wanted = Parameter(((LeafInput)NotNull(value)).Source, typeof(bool), null);
            return Expression.Equal(Queries.Any(items, item.ClrType, null), wanted);
        }

        var one = Expression.Parameter(item.ClrType, "item");
        var isAbsentPossible = _isAbsentPossible;
        _isAbsentPossible = false;
        var condition = CompileFields((ObjectInput)NotNull(value), item, one);
        _isAbsentPossible = isAbsentPossible;
        return (name, condition) switch
        {
            ("some", null) => Queries.Any(items, item.ClrType, null),
            ("some", _) => Queries.Any(items, item.ClrType, Expression.Lambda(condition, one)),
            ("none", null) => Expression.Not(Queries.Any(items, item.ClrType, null)),
            ("none", _) => Expression.Not(Queries.Any(items, item.ClrType, Expression.Lambda(condition, one))),
            (_, null) => null,
            _ => Expression.Not(Queries.Any(items, item.ClrType, Expression.Lambda(Expression.Not(condition), one))),
        };
    });

    /// <summary>Conditions on a leaf.</summary>
    /// <param name="conditions">What the client gave.</param>
    /// <param name="value">The leaf, over the row.</param>
    /// <param name="isNullable">Whether it may be null.</param>
    /// <param name="convert">Turns each value that the client gave into one to compare with; may throw a <see cref="GraphQLException"/>. Null to compare as it is.</param>
    public Expression? CompileOperations(ObjectInput conditions, Expression value, bool isNullable, Func<object, object>? convert = null)
    {
        isNullable |= _isAbsentPossible;
        if (isNullable && value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null)
        {
            value = Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));
        }

        return All(conditions, (name, given) => name switch
        {
            "and" or "or" or "not" => CompileLogical(name, given, one => CompileOperations(one, value, isNullable, convert)),
            "eq" or "neq" when given is NullInput => CompileNull(name, value, isNullable),
            _ => CompileOperation(name, (LeafInput)NotNull(given), value, isNullable, convert),
        });
    }

    private static Expression CompileNull(string name, Expression value, bool isNullable)
    {
        if (!isNullable)
        {
            return Expression.Constant(name == "neq");
        }

        var missing = Expression.Constant(null, value.Type);
        return name == "eq" ? Expression.Equal(value, missing) : Expression.NotEqual(value, missing);
    }

    private Expression CompileOperation(string name, LeafInput given, Expression value, bool isNullable, Func<object, object>? convert)
    {
        switch (name)
        {
            case "eq":
                return Expression.Equal(value, Parameter(given.Source, value.Type, convert));
            case "neq":
                return Expression.NotEqual(value, Parameter(given.Source, value.Type, convert));
            case "in":
                return Contains(given, value, isNullable, convert);
            case "nin":
                return Negate(Contains(given, value, isNullable, convert), value, isNullable);
            case "gt" or "gte" or "lt" or "lte":
                var kind = name switch
                {
                    "gt" => ExpressionType.GreaterThan,
                    "gte" => ExpressionType.GreaterThanOrEqual,
                    "lt" => ExpressionType.LessThan,
                    _ => ExpressionType.LessThanOrEqual,
                };
                return Expression.MakeBinary(kind, value, Parameter(given.Source, value.Type, convert));
            case ['n', .. var positive]:
                return Negate(CompileOperation(positive, given, value, isNullable, convert), value, isNullable);
            default:
                return CompileText(name, given, value, convert);
        }
    }

    // Position and length instead of LIKE: letter for letter on every database, and no character has a meaning of its own.
    private BinaryExpression CompileText(string name, LeafInput given, Expression value, Func<object, object>? convert)
    {
        var text = Parameter(given.Source, typeof(string), convert);
        if (name is "endsWith")
        {
            // Databases count characters, not UTF-16 code units.
            object CountCharacters(object one) => ((string)(convert is null ? one : convert(one))).EnumerateRunes().Count();
            var length = Parameter(given.Source, typeof(int), CountCharacters);
            var start = Expression.Subtract(Expression.Property(value, nameof(string.Length)), length);
            var end = Expression.Call(value, nameof(string.Substring), null, start);
            return Expression.AndAlso(Expression.GreaterThanOrEqual(start, Expression.Constant(0)), Expression.Equal(end, text));
        }

        var position = Expression.Call(value, nameof(string.IndexOf), null, text);
        return name is "contains"
            ? Expression.GreaterThanOrEqual(position, Expression.Constant(0))
            : Expression.Equal(position, Expression.Constant(0));
    }

    private Expression Contains(LeafInput given, Expression value, bool isNullable, Func<object, object>? convert)
    {
        var element = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var source = ValueSource.From(context => ToArray((IEnumerable)given.Source.Get(context)!, element, convert));
        var list = _list.Parameter(Checked(source), element.MakeArrayType());
        var item = value.Type == element ? value : Expression.Property(value, nameof(Nullable<int>.Value));
        var contains = Queries.Contains(list, item);
        return isNullable
            ? Expression.AndAlso(Expression.NotEqual(value, Expression.Constant(null, value.Type)), contains)
            : contains;
    }

    // What has no value is not greater, not contained, not one of them: the negation holds for it.
    private static Expression Negate(Expression condition, Expression value, bool isNullable) => isNullable
        ? Expression.OrElse(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Not(condition))
        : Expression.Not(condition);

    private Expression Parameter(ValueSource source, Type type, Func<object, object>? convert)
    {
        if (convert is null)
        {
            return _list.Parameter(source, type);
        }

        return _list.Parameter(Checked(ValueSource.From(context => convert(source.Get(context)!))), type);
    }

    private ValueSource Checked(ValueSource source) => _list.Root.Check(source, _field);

    private static Array ToArray(IEnumerable items, Type element, Func<object, object>? convert)
    {
        var values = items.Cast<object>().ToList();
        var array = Array.CreateInstance(element, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(convert is null ? values[i] : convert(values[i]), i);
        }

        return array;
    }

    private Expression? CompileLogical(string name, InputNode value, Func<ObjectInput, Expression?> compile)
    {
        if (name == "not")
        {
            return compile((ObjectInput)NotNull(value)) is { } negated ? Expression.Not(negated) : null;
        }

        var parts = ((ListInput)NotNull(value)).Items.Select(item => compile((ObjectInput)item)).OfType<Expression>().ToList();
        return parts.Count == 0 ? null : Combine(parts, name == "and" ? Expression.AndAlso : Expression.OrElse);
    }

    // A balanced tree: a chain of hundreds of conditions would make whoever visits it call itself as often.
    private static Expression Combine(List<Expression> parts, Func<Expression, Expression, Expression> combine) => parts.Count switch
    {
        1 => parts[0],
        var count => combine(Combine(parts[..(count / 2)], combine), Combine(parts[(count / 2)..], combine)),
    };

    /// <summary>Conditions that hold together, each compiled by its name. None of them is null: that is told as the client's mistake.</summary>
    public Expression? CompileAll(ObjectInput conditions, Func<string, ObjectInput, Expression?> compile) =>
        All(conditions, (name, value) => compile(name, (ObjectInput)NotNull(value)));

    private Expression? All(ObjectInput conditions, Func<string, InputNode, Expression?> compile)
    {
        Expression? all = null;
        foreach (var (name, value) in conditions.Fields)
        {
            _path.Push(name);
            CheckLimits();
            if (compile(name, value) is { } condition)
            {
                all = all is null ? condition : Expression.AndAlso(all, condition);
            }

            _path.Pop();
        }

        return all;
    }

    private void CheckLimits()
    {
        var (limit, maximum) = ++_count > MaximumConditions ? ("conditions", MaximumConditions) : ("levels of conditions", MaximumDepth);
        if (_count > MaximumConditions || _path.Count > MaximumDepth)
        {
            throw new GraphQLException($"\"where\" of field \"{_field.Field.Name}\" takes {maximum} {limit} at most.", ErrorCode.LimitReached);
        }
    }

    /// <summary>What was given, unless that is null.</summary>
    /// <param name="value">What was given.</param>
    /// <param name="field">The field of the condition that has it; null for the condition itself.</param>
    /// <exception cref="GraphQLException">It is null, which no condition is.</exception>
    public InputNode NotNull(InputNode value, string? field = null) => value is not NullInput
        ? value
        : throw new GraphQLException(
            $"\"{string.Join('.', field is null ? _path.Reverse() : _path.Reverse().Append(field))}\" of field \"{_field.Field.Name}\" is null. Leave the condition out, or use \"eq\" or \"neq\" with null to ask for the absence of a value.",
            ErrorCode.BadArgument);
}
