using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.EntityFramework.Fields;

/// <summary>Entities of a type for which a condition holds. Its argument may be required, so no condition can be on it.</summary>
internal abstract class MatchingEntityField : EntityField
{
    private readonly FieldExpression _isItem;
    private readonly Type _itemType;

    /// <param name="name">The field's name.</param>
    /// <param name="isItem">The condition over the object, an item and perhaps an argument; reads members of the object itself only.</param>
    /// <param name="itemType">The type's class.</param>
    protected MatchingEntityField(string name, FieldExpression isItem, Type itemType)
        : base(name)
    {
        (_isItem, _itemType) = (isItem, itemType);
        NotFilterable();
    }

    protected internal override IEnumerable<InputValue> CreateArguments(EntitySchema schema) => _isItem.CreateArguments(schema);

    protected EntityType GetItemType(EntitySchema schema) => schema.GetEntityType(_itemType);

    /// <summary>The items of one object.</summary>
    protected ListSource GetItems(FieldPlan plan, Expression source, RowCompiler compiler) => new(_itemType, (list, row) =>
    {
        var parent = Expression.Parameter(_isItem.Lambda.Parameters[0].Type, "parent");
        var isItem = new ParentColumns(parent, source, compiler, list).Visit(_isItem.Bind(list, plan, parent, row));
        return Queries.Where(Queries.Set(list.Database, _itemType), Expression.Lambda(isItem, row));
    });
}
