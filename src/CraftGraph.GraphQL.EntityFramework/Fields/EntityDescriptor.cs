using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Aggregates;
using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Facets;
using CraftGraph.GraphQL.EntityFramework.Filtering;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>Describes a type whose fields are expressions.</summary>
/// <typeparam name="T">The class that the expressions are over.</typeparam>
public class FieldsDescriptor<T>
    where T : class
{
    private readonly DescribedType _type;

    internal FieldsDescriptor(DescribedType type) => _type = type;

    /// <summary>Names the type otherwise than its class.</summary>
    public void TypeName(string name) => _type.Name = name;

    /// <summary>Says what the type is.</summary>
    public void Describe(string description) => _type.Description = description;

    /// <summary>
    /// Adds a field: a leaf, an object to one (joined into the statement of the list it stands in), or a value made of columns
    /// (<c>new Money { ... }</c>). Nullable as the expression's type and the nullable annotation of its last member say.
    /// </summary>
    public EntityField Field<TValue>(string name, Expression<Func<T, TValue>> expression) => Add(new ExpressionField(name, new(expression)));

    /// <summary>Adds a field whose expression needs the value of an argument.</summary>
    public EntityField Field<TArgument, TValue>(string name, FieldArgument<TArgument> argument, Expression<Func<T, TArgument, TValue>> expression) =>
        Add(new ExpressionField(name, new(expression, argument)));

    /// <summary>Adds a list that an object in memory has; see <see cref="ComputedField{TValue}"/>.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="items">The list.</param>
    /// <param name="maximum">How many items it is priced for.</param>
    public EntityField Items<TItem>(string name, Expression<Func<T, IReadOnlyList<TItem>>> items, int maximum)
        where TItem : class => Add(new MemoryListField(name, items, typeof(TItem), maximum));

    /// <summary>
    /// Adds a list without pages of all entities of a type for which a condition holds. One more statement. The condition may read members of the object
    /// itself, not of what it leads to.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="condition">The condition over the object and an item.</param>
    /// <param name="maximum">How many items at most.</param>
    public EntityField Matching<TItem>(string name, Expression<Func<T, TItem, bool>> condition, int maximum = 100)
        where TItem : class => Add(new MatchingListField(name, new(condition), typeof(TItem), maximum));

    /// <summary>Adds a field of a kind of its own.</summary>
    public TField Add<TField>(TField field)
        where TField : EntityField
    {
        _type.Add(field);
        return field;
    }
}

/// <summary>Describes a type over an entity.</summary>
public sealed class EntityDescriptor<TEntity> : FieldsDescriptor<TEntity>
    where TEntity : class
{
    private readonly EntityType _type;

    internal EntityDescriptor(EntityType type)
        : base(type) => _type = type;

    /// <summary>The name of many, where it is not the name with an s.</summary>
    public void Plural(string plural) => _type.Plural = plural;

    /// <summary>
    /// Names the entity's keys, and adds the field <c>id</c>. A type without a <paramref name="slug"/> has no global id and is no <c>Node</c>.
    /// </summary>
    /// <param name="id">Breaks ties in orders: unique, never null, indexed last in each order's index.</param>
    /// <param name="slug">The key that clients know, which never changes: a member, unique, never null, indexed. Clients give it under the member's name.</param>
    public void Key(Expression<Func<TEntity, int>> id, Expression<Func<TEntity, string>>? slug = null)
    {
        _type.Id = id;
        _type.Slug = slug;
        if (slug is not null)
        {
            Add(new IdField(_type, slug));
        }
    }

    /// <summary>Adds a list in pages. One more statement, whatever the number of rows that it stands in.</summary>
    public EntityField Connection<TItem>(string name, Expression<Func<TEntity, IEnumerable<TItem>>> items)
        where TItem : class => Add(new ConnectionEntityField(name, items, typeof(TItem)));

    /// <summary>
    /// Adds a list in pages whose items are found in one of two ways, such as by the present or by the former region. Two statements are prepared, one of
    /// which runs for a row, so that each seeks an index of its own.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="isFirst">Whether the items of a row are <paramref name="first"/>.</param>
    /// <param name="first">The items where it holds.</param>
    /// <param name="second">The items elsewhere.</param>
    public EntityField Connection<TItem>(
        string name,
        Expression<Func<TEntity, bool>> isFirst,
        Expression<Func<TEntity, IEnumerable<TItem>>> first,
        Expression<Func<TEntity, IEnumerable<TItem>>> second)
        where TItem : class => Add(new EitherConnectionEntityField(name, isFirst, first, second, typeof(TItem)));

    /// <summary>Adds a list without pages, of what is few by nature. One more statement.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="maximum">How many items at most.</param>
    public EntityField List<TItem>(string name, Expression<Func<TEntity, IEnumerable<TItem>>> items, int maximum = 100)
        where TItem : class => Add(new ListEntityField(name, items, typeof(TItem), maximum));

    /// <summary>
    /// Adds a list without pages of all entities to which others with a key equal to the object's tie it, each once however often it is tied. One more
    /// statement. What says which ties count may read members of the object itself, not of what it leads to.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="key">The key, over the object.</param>
    /// <param name="tieKey">The same, over what ties.</param>
    /// <param name="argument">An argument that <paramref name="isTied"/> needs.</param>
    /// <param name="isTied">Whether a tie with an equal key counts.</param>
    /// <param name="item">The entity that a tie leads to; never null.</param>
    /// <param name="maximum">How many items at most.</param>
    public EntityField Tied<TTie, TKey, TArgument, TItem>(
        string name,
        Expression<Func<TEntity, TKey>> key,
        Expression<Func<TTie, TKey>> tieKey,
        FieldArgument<TArgument> argument,
        Expression<Func<TEntity, TTie, TArgument, bool>> isTied,
        Expression<Func<TTie, TItem>> item,
        int maximum = 100)
        where TItem : class => Add(new TiedListField(name, key, tieKey, new(isTied, argument), item, maximum));

    /// <summary>Adds a list without pages of all entities to which others with a key equal to the object's tie it, each once. One more statement.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="key">The key, over the object.</param>
    /// <param name="tieKey">The same, over what ties.</param>
    /// <param name="item">The entity that a tie leads to; never null.</param>
    /// <param name="maximum">How many items at most.</param>
    public EntityField Tied<TTie, TKey, TItem>(
        string name, Expression<Func<TEntity, TKey>> key, Expression<Func<TTie, TKey>> tieKey, Expression<Func<TTie, TItem>> item, int maximum = 100)
        where TItem : class
    {
        Expression<Func<TEntity, TTie, bool>> isTied = (_, _) => true;
        return Add(new TiedListField(name, key, tieKey, new(isTied), item, maximum));
    }

    /// <summary>
    /// Adds the one entity of a type for which a condition holds; null when there is none. One more statement. The condition may read members of the object
    /// itself, not of what it leads to.
    /// </summary>
    /// <param name="name">The field's name.</param>
    /// <param name="argument">An argument that the condition needs.</param>
    /// <param name="condition">The condition over the object, an item and the argument; it holds for one item at most.</param>
    public EntityField Single<TItem, TArgument>(
        string name, FieldArgument<TArgument> argument, Expression<Func<TEntity, TItem, TArgument, bool>> condition)
        where TItem : class => Add(new SingleEntityField(name, new(condition, argument), typeof(TItem)));

    /// <summary>Adds a reference to anything with a global id, of one of several types. One statement for each type, of which one runs for a row.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="kind">Which type it is of.</param>
    /// <param name="key">Its key.</param>
    /// <param name="types">The entities by the kind.</param>
    public EntityField Reference<TKind>(
        string name, Expression<Func<TEntity, TKind>> kind, Expression<Func<TEntity, int>> key, IReadOnlyDictionary<TKind, Type> types)
        where TKind : struct, Enum => Add(new ReferenceField(name, kind, key, types.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value)));

    /// <summary>Adds a key to the order of lists for which none is asked; the entity's own key always comes last.</summary>
    public void OrderedBy(string sortableField, bool descending = false) =>
        _type.DefaultOrder = [.. _type.DefaultOrder, (sortableField, descending)];

    /// <summary>Adds an argument to every list of the entity.</summary>
    public void ListArgument(ListArgument argument) => _type.ListArguments.Add(argument);

    /// <summary>Lets connections of the entity be counted by an entity that each item leads to, by an enum, or by a truth value.</summary>
    /// <param name="key">What clients call it, in capitals.</param>
    /// <param name="condition">The conditions on it: fields of <c>where</c>, joined by dots.</param>
    /// <param name="value">The value; items without one are not counted.</param>
    public Facet Facet<TValue>(string key, string condition, Expression<Func<TEntity, TValue>> value) => Add(
        (Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue)) is { IsClass: true }
            ? new SingleFacet(key, condition, value, typeof(TValue))
            : new ChoiceFacet(key, condition, value));

    /// <summary>Lets connections of the entity be counted by entities of which each item leads to several.</summary>
    /// <param name="key">What clients call it, in capitals.</param>
    /// <param name="condition">The conditions on one of them: fields of <c>where</c> joined by dots, <c>some</c> among them.</param>
    /// <param name="links">What leads to them.</param>
    /// <param name="value">The entity that one of them leads to.</param>
    public Facet Facet<TLink, TValue>(
        string key, string condition, Expression<Func<TEntity, IEnumerable<TLink>>> links, Expression<Func<TLink, TValue>> value)
        where TValue : class => Add(new ManyFacet(key, condition, links, value));

    /// <summary>Lets connections of the entity be counted by an enum, or a truth value, of which each item leads to several.</summary>
    /// <param name="key">What clients call it, in capitals.</param>
    /// <param name="condition">The conditions on one of them: fields of <c>where</c> joined by dots, <c>some</c> among them.</param>
    /// <param name="links">What leads to them.</param>
    /// <param name="value">The value of one of them.</param>
    public Facet ChoicesFacet<TLink, TValue>(
        string key, string condition, Expression<Func<TEntity, IEnumerable<TLink>>> links, Expression<Func<TLink, TValue>> value)
        where TValue : struct => Add(new ChoiceFacet(key, condition, value, links));

    /// <summary>Lets connections of the entity be counted by entities to which items are tied by what has an equal key.</summary>
    /// <param name="key">What clients call it, in capitals.</param>
    /// <param name="condition">The conditions on one of them: fields of <c>where</c> joined by dots, <c>some</c> among them.</param>
    /// <param name="itemKey">The key, over an item.</param>
    /// <param name="tieKey">The same, over what ties it.</param>
    /// <param name="argument">What <paramref name="isTied"/> needs of a request.</param>
    /// <param name="isTied">Whether both belong together.</param>
    /// <param name="value">The entity that the tie leads to.</param>
    public Facet Facet<TTie, TKey, TArgument, TValue>(
        string key,
        string condition,
        Expression<Func<TEntity, TKey>> itemKey,
        Expression<Func<TTie, TKey>> tieKey,
        FieldArgument<TArgument> argument,
        Expression<Func<TEntity, TTie, TArgument, bool>> isTied,
        Expression<Func<TTie, TValue>> value)
        where TValue : class => Add(new TiedFacet(key, condition, itemKey, tieKey, new(isTied, argument), value));

    /// <summary>Lets connections of the entity be counted by a whole number.</summary>
    /// <param name="key">What clients call it, in capitals.</param>
    /// <param name="condition">The conditions on it: fields of <c>where</c>, joined by dots.</param>
    /// <param name="number">The number; items without one are not counted.</param>
    /// <param name="steps">Where one bucket ends and the next one starts, ascending.</param>
    public Facet RangeFacet<TNumber>(string key, string condition, Expression<Func<TEntity, TNumber>> number, params IReadOnlyList<long> steps) =>
        Add(new RangeFacet(key, condition, number, steps));

    /// <summary>Lets connections of the entity be grouped by a value, beside those that they can be counted by.</summary>
    /// <param name="key">What clients call it, in capitals.</param>
    /// <param name="value">An entity that an item leads to, an enum's value, a truth value, a whole number or a text.</param>
    public GroupKey GroupKey<TValue>(string key, Expression<Func<TEntity, TValue>> value)
    {
        var group = new GroupKey(key, value);
        _type.GroupKeys.Add(group);
        return group;
    }

    /// <summary>Lets connections of the entity tell what a whole number of all items comes to.</summary>
    /// <param name="name">The name of its field.</param>
    /// <param name="number">The number; items without one do not count.</param>
    public Measure Measure<TNumber>(string name, Expression<Func<TEntity, TNumber>> number) => Add(new Measure(name, new(number), 1));

    /// <summary>Lets connections of the entity tell what a number comes to of all items that an argument chooses, such as those of one unit.</summary>
    /// <param name="name">The name of its field.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="number">The whole number; null for items that the argument does not choose.</param>
    /// <param name="divisor">What the number is divided by to be shown, such as 1000 for one that is stored in thousandths.</param>
    public Measure Measure<TArgument, TNumber>(
        string name, FieldArgument<TArgument> argument, Expression<Func<TEntity, TArgument, TNumber>> number, int divisor = 1) =>
        Add(new Measure(name, new(number, argument), divisor));

    /// <summary>Says for how long answers with the entity may be kept.</summary>
    /// <param name="seconds">The age; 0 for not at all.</param>
    public void MaxAge(int seconds) => _type.MaxAge = seconds;

    /// <summary>How many items a page has: 20 unless asked and 100 at most, unless said here.</summary>
    public void Pages(int size, int maximum) => _type.PageSizes = new(size, maximum);

    private Facet Add(Facet facet)
    {
        _type.Facets.Add(facet);
        if (facet.Group is { } group)
        {
            _type.GroupKeys.Add(group);
        }

        return facet;
    }

    private Measure Add(Measure measure)
    {
        _type.Measures.Add(measure);
        return measure;
    }
}
