namespace CraftGraph.Data.Model;

/// <summary>How many decimals the minor unit of a currency stands for.</summary>
/// <remarks>Source: ISO 4217, list one; currencies that are neither here nor there have two.</remarks>
public static class CurrencyDecimals
{
    /// <summary>The decimals of the currency with a code of three letters, in ASCII.</summary>
    public static byte Of(ReadOnlySpan<byte> code)
    {
        if ("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"u8.IndexOf(code) >= 0)
        {
            return 0;
        }

        return (byte)("BHD IQD JOD KWD LYD OMR TND"u8.IndexOf(code) >= 0 ? 3 : "CLF UYW"u8.IndexOf(code) >= 0 ? 4 : 2);
    }
}
