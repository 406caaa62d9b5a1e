namespace CraftGraph.Data.Model;

/// <summary>A label rests on a legal text. The link is editorial.</summary>
public sealed class LabelLegalText : Fact
{
    /// <summary>Key of <see cref="Label"/>.</summary>
    public int LabelId { get; init; }

    /// <summary>Which label.</summary>
    public Label Label { get; init; } = null!;

    /// <summary>Key of <see cref="LegalText"/>.</summary>
    public int LegalTextId { get; init; }

    /// <summary>Which text.</summary>
    public LegalText LegalText { get; init; } = null!;

    /// <summary>In what way it rests on it, in English alone.</summary>
    public LocalizedText Note { get; set; } = LocalizedText.None;

    internal override string ImportKey => $"{LabelId}/{LegalTextId}";
}
