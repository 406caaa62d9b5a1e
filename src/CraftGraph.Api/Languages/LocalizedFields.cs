using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Languages;

/// <summary>Adds fields in the catalogue's languages to types.</summary>
internal static class LocalizedFields
{
    /// <summary>Adds <c>name</c>, which filters and sorts without regard to case and accents.</summary>
    public static void Name<TEntity>(this FieldsDescriptor<TEntity> type, string description)
        where TEntity : NamedFact
    {
        Expression<Func<TEntity, LocalizedText>> name = entity => entity.Name;
        Expression<Func<TEntity, SortKeys>> keys = entity => entity.NameKeys;
        type.Add(new LocalizedTextField("name", name, keys, isNullable: false)).Describe(description).Sortable();
    }

    /// <summary>Adds a text that may be absent, and is neither filtered nor sorted by.</summary>
    public static EntityField Text<TEntity>(this FieldsDescriptor<TEntity> type, string name, Expression<Func<TEntity, LocalizedText>> text)
        where TEntity : class => type.Add(new LocalizedTextField(name, text, null, isNullable: true));
}
