namespace CraftGraph.Data.Model;

/// <summary>Something that is said of an article in a row of its own; when it changes, what the catalogue says of the article does.</summary>
internal interface IPartOfProduct
{
    /// <summary>Key of the article.</summary>
    int ProductId { get; }
}
