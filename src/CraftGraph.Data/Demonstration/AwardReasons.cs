using CraftGraph.Data.Model;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invented reasons for what happens to awards.</summary>
internal static class AwardReasons
{
    private static readonly LocalizedText[] Suspensions =
    [
        Say("لم تقدم تقارير المراقبة الذاتية في أجلها", "Rapports d’autocontrôle non remis dans le délai", "Self-inspection reports were not handed in on time"),
        Say("عدم مطابقة في آخر زيارة مراقبة", "Non-conformité relevée à la dernière visite de contrôle", "The last inspection found work that does not conform"),
        Say("انتقال الورشة في انتظار زيارة جديدة", "Atelier déplacé, nouvelle visite attendue", "The workshop moved and awaits a new visit"),
    ];

    private static readonly LocalizedText[] Liftings =
    [
        Say("تمت تسوية عدم المطابقة", "Non-conformité levée", "What did not conform was put right"),
        Say("زيارة مراقبة مرضية", "Visite de contrôle satisfaisante", "A new inspection was satisfactory"),
    ];

    private static readonly LocalizedText[] Withdrawals =
    [
        Say("استعمال العلامة على منتوجات لم تمنح لها", "Signe apposé sur des articles hors attribution", "The sign was put on articles that it was not given for"),
        Say("توقف النشاط", "Cessation d’activité", "The maker ceased its activity"),
    ];

    private static readonly LocalizedText Renewal = Say("تدقيق التجديد ناجح", "Audit de renouvellement réussi", "The renewal audit was passed");

    /// <summary>A reason for such an event; none for the award itself.</summary>
    public static LocalizedText Of(AwardEventKind kind, ref SeededRandom random) => kind switch
    {
        AwardEventKind.Renewed => Renewal,
        AwardEventKind.Suspended => random.Of(Suspensions),
        AwardEventKind.Lifted => random.Of(Liftings),
        AwardEventKind.Withdrawn => random.Of(Withdrawals),
        _ => LocalizedText.None,
    };

    private static LocalizedText Say(string ar, string fr, string en) => new() { Ar = ar, Fr = fr, En = en };
}
