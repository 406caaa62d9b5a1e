using System.Globalization;

namespace CraftGraph.Bench;

/// <summary>Processor time of processes since their start: user and system time, in microseconds.</summary>
internal static class ProcessTimes
{
    private const int MicrosecondsPerTick = 10_000;

    /// <summary>Of one process.</summary>
    public static long Of(int process) => Read(process, fields: 2);

    /// <summary>Of a process and all that it started, also of those that have ended.</summary>
    public static long OfTree(int parent) => Read(parent, fields: 4)
        + File.ReadAllText($"/proc/{parent}/task/{parent}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Sum(child => Read(int.Parse(child, CultureInfo.InvariantCulture), fields: 4));

    // Behind the name, which may have spaces, the state is field 3 of all; 14 and 15 are user and system time, 16 and 17 those of children that have ended.
    private static long Read(int process, int fields)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[11..(11 + fields)].Sum(field => long.Parse(field, CultureInfo.InvariantCulture)) * MicrosecondsPerTick;
        }
        catch (IOException)
        {
            // A child that has just ended is in its parent's sum the next time.
            return 0;
        }
    }
}
