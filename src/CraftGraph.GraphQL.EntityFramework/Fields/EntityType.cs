using System.Linq.Expressions;
using System.Text.Json;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Facets;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Paging;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>A GraphQL type over an entity of the database: its key, its fields, and what may be asked of lists of it.</summary>
public abstract class EntityType : DescribedType
{
    private protected EntityType(Type clrType)
        : base(clrType) => Plural = Name + "s";

    /// <summary>The name of many, from which the connection's name is made.</summary>
    public string Plural { get; internal set; }

    /// <summary>The key that breaks ties in orders, over the entity: unique and never null.</summary>
    internal LambdaExpression? Id { get; set; }

    /// <summary>The key that clients know: a text, unique and never null.</summary>
    internal LambdaExpression? Slug { get; set; }

    /// <summary>What clients call that key: <c>slug</c> or <c>code</c>.</summary>
    internal string SlugName => JsonNamingPolicy.CamelCase.ConvertName(((MemberExpression)Slug!.Body).Member.Name);

    /// <summary>The order of a list when none is asked for: names of sortable fields, and whether descending.</summary>
    internal IReadOnlyList<(string Field, bool IsDescending)> DefaultOrder { get; set; } = [];

    /// <summary>For how many seconds answers with it may be kept; null for as the schema says of all.</summary>
    internal int? MaxAge { get; set; }

    /// <summary>How many items a page has.</summary>
    internal PageSizes PageSizes { get; set; } = new();

    /// <summary>By what lists of it can be counted.</summary>
    internal List<Facet> Facets { get; } = [];

    /// <summary>By what lists of it can be grouped: all that they can be counted by, as far as it has values, and more.</summary>
    internal List<GroupKey> GroupKeys { get; } = [];

    /// <summary>Which numbers of its items can be aggregated.</summary>
    internal List<Measure> Measures { get; } = [];

    /// <summary>What lists of it take beside <c>where</c> and <c>order</c>.</summary>
    internal List<ListArgument> ListArguments { get; } = [];
}

/// <summary>A GraphQL type over an entity. Derive, and describe the type in <see cref="Describe"/>.</summary>
public abstract class EntityType<TEntity> : EntityType
    where TEntity : class
{
    /// <summary>For a type of that class.</summary>
    protected EntityType()
        : base(typeof(TEntity))
    {
    }

    /// <summary>Describes the type. Called once.</summary>
    protected abstract void Describe(EntityDescriptor<TEntity> type);

    internal override void ReadDescription() => Describe(new(this));
}

/// <summary>A GraphQL type over an object that an expression makes, such as an amount with its currency. Derive, and describe the type in <see cref="Describe"/>.</summary>
public abstract class ValueType<TValue> : DescribedType
    where TValue : class
{
    /// <summary>For a type of that class.</summary>
    protected ValueType()
        : base(typeof(TValue))
    {
    }

    /// <summary>Describes the type. Called once.</summary>
    protected abstract void Describe(FieldsDescriptor<TValue> type);

    internal override void ReadDescription() => Describe(new(this));
}
