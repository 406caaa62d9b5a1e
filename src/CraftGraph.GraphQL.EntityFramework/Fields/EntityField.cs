using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A field of an <see cref="DescribedType"/>: its type, how it becomes columns or statements, and how it filters and sorts.</summary>
public abstract class EntityField(string name)
{
    private LambdaExpression? _sortKey;
    private DirectiveNode? _cacheControl;

    /// <summary>The field's name.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public string? Description { get; private set; }

    /// <summary>Why clients should no longer ask for it; null while they may.</summary>
    public string? DeprecationReason { get; private set; }

    /// <summary>Whether lists offer it in <c>where</c>.</summary>
    public bool IsFilterable { get; private set; } = true;

    /// <summary>Whether lists offer it in <c>order</c>.</summary>
    public bool IsSortable { get; private set; }

    /// <summary>Says what the field is.</summary>
    public EntityField Describe(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Says why clients should no longer ask for it.</summary>
    public EntityField Deprecate(string reason)
    {
        DeprecationReason = reason;
        return this;
    }

    /// <summary>Keeps it out of <c>where</c>.</summary>
    public EntityField NotFilterable()
    {
        IsFilterable = false;
        return this;
    }

    /// <summary>Offers it in <c>order</c>. An index on it, with the entity's key last, is expected.</summary>
    public EntityField Sortable()
    {
        IsSortable = true;
        return this;
    }

    /// <summary>Offers it in <c>order</c> by a key of its own, for a value that has no order itself. An index is expected as for <see cref="Sortable"/>.</summary>
    /// <param name="key">The key, over the object that has the field.</param>
    public EntityField SortedBy<TSource, TKey>(Expression<Func<TSource, TKey>> key)
    {
        _sortKey = key;
        return Sortable();
    }

    /// <summary>Says for how long answers with the field may be kept, where that differs from its type's.</summary>
    /// <param name="seconds">The age; 0 for not at all.</param>
    public EntityField MaxAge(int seconds)
    {
        _cacheControl = CacheControlDirective.Apply(seconds);
        return this;
    }

    /// <summary>Its arguments.</summary>
    protected internal virtual IEnumerable<InputValue> CreateArguments(EntitySchema schema) => [];

    /// <summary>What its directives say of it, such as how many items it has.</summary>
    protected internal virtual IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [];

    /// <summary>Its type.</summary>
    protected internal abstract GraphQLType GetOutputType(EntitySchema schema);

    /// <summary>Compiles what is asked of the field.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="source">The object that has the field, over the statement's row.</param>
    /// <param name="compiler">The statement.</param>
    protected internal abstract Output Compile(FieldPlan plan, Expression source, RowCompiler compiler);

    /// <summary>The input type of conditions on the field; null when it cannot be filtered by.</summary>
    protected internal virtual NamedType? GetFilterType(EntitySchema schema) => null;

    /// <summary>What <c>where</c> calls the condition on the field, and says of it; the field's own unless that would not say what is asked.</summary>
    protected internal virtual (string Name, string? Description) FilterEntry => (Name, Description);

    /// <summary>The expression of a condition on the field; null when nothing is asked.</summary>
    /// <param name="condition">What the client gave, never <see cref="NullInput"/>.</param>
    /// <param name="source">The object that has the field.</param>
    /// <param name="compiler">Makes parameters and tells mistakes.</param>
    protected internal virtual Expression? CompileFilter(InputNode condition, Expression source, FilterCompiler compiler) =>
        throw new NotSupportedException(Name);

    /// <summary>The key of an order by the field.</summary>
    /// <param name="source">The object that has the field.</param>
    /// <param name="isDescending">Whether the greatest comes first.</param>
    /// <param name="shape">Asked where the key depends on the request.</param>
    internal OrderKey CompileOrder(Expression source, bool isDescending, Shape shape)
    {
        if (_sortKey is not null)
        {
            return new(Name, ExpressionComposer.Inline(_sortKey, source), isDescending) { IsNullable = ExpressionNullability.Of(_sortKey.Body) };
        }

        var key = GetOrderKey(source, shape, out var variant);
        return new(variant is null ? Name : $"{Name}.{variant}", key, isDescending) { IsNullable = !GetOutputType(Schema).IsNonNull };
    }

    /// <summary>The expression of an order by the field.</summary>
    /// <param name="source">The object that has the field.</param>
    /// <param name="shape">Asked where the key depends on the request.</param>
    /// <param name="variant">Which of several orders it is, so that a cursor of one is no cursor of another; null where there is one only.</param>
    protected virtual Expression GetOrderKey(Expression source, Shape shape, out string? variant) => throw new NotSupportedException(Name);

    /// <summary>The schema that the field belongs to.</summary>
    protected internal EntitySchema Schema { get; internal set; } = null!;

    internal Field CreateField(EntitySchema schema) => new(Name, GetOutputType(schema))
    {
        Description = Description,
        DeprecationReason = DeprecationReason,
        Arguments = new(CreateArguments(schema), argument => argument.Name),
        AppliedDirectives = _cacheControl is null ? CreateDirectives(schema) : [.. CreateDirectives(schema), _cacheControl],
        Handler = new EntityFieldHandler(this),
    };
}

/// <summary>Marks a field that the statement of the list around it writes.</summary>
internal sealed class EntityFieldHandler(EntityField field) : FieldHandler
{
    public EntityField Field { get; } = field;
}
