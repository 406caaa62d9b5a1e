namespace CraftGraph.Data.Model;

/// <summary>What a document of an export says.</summary>
public enum ExportDocumentKind
{
    /// <summary>What is sold, and how it is packed.</summary>
    Commercial,

    /// <summary>What is declared to customs and to the exchange office.</summary>
    Declaration,

    /// <summary>Who carries the goods, and for whose risk.</summary>
    Transport,

    /// <summary>Where the goods come from, by the rules of customs.</summary>
    Origin,

    /// <summary>That restricted goods may leave or enter.</summary>
    Permit,

    /// <summary>That goods or their packing were controlled: tested, stamped, marked or treated.</summary>
    Control,
}
