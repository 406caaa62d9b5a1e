namespace CraftGraph.Data.Model;

/// <summary>Kinds of source.</summary>
public enum SourceKind
{
    /// <summary>A page that anyone can read: press, a public body, a shop.</summary>
    PublicPage,

    /// <summary>A published data set.</summary>
    DataSet,

    /// <summary>One of the documents on which the catalogue is founded.</summary>
    SeedDocument,

    /// <summary>A citation that the register of sources lacks: general knowledge, or a remark on how a row was composed.</summary>
    Unregistered,
}
