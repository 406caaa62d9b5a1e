namespace CraftGraph.Data.Model;

/// <summary>Kinds of sign that vouch for craft work.</summary>
public enum LabelKind
{
    /// <summary>A label for the whole country and all trades.</summary>
    NationalLabel,

    /// <summary>A collective certification mark for one kind of work.</summary>
    CollectiveCertificationMark,

    /// <summary>A plain trade mark held by a public body.</summary>
    SimpleMark,

    /// <summary>A label of one region.</summary>
    RegionalLabel,

    /// <summary>A brand under which a region's work is sold.</summary>
    RegionalBrand,

    /// <summary>A mark of one territory inside a region.</summary>
    TerritorialMark,

    /// <summary>A class of the national labelling strategy, under which marks are made.</summary>
    LabelCategory,

    /// <summary>A stamp that an office sets on the article itself.</summary>
    OfficialStamp,
}
