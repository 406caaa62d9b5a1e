using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace CraftGraph.Api.Hosting.Settings;

/// <summary>Where settings come from.</summary>
internal static class SettingSources
{
    /// <summary>Reads the settings; those beside the program hold where the working directory, environment and command line say nothing.</summary>
    /// <exception cref="SettingException">One cannot be used.</exception>
    public static HostSettings AddSettings(this WebApplicationBuilder builder)
    {
        IConfigurationBuilder configuration = builder.Configuration;
        configuration.Sources.Insert(0, new JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
            Path = "appsettings.json",
            Optional = true,
        });

        // What fails at the start is told in one line; the host would log it again with all its calls.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.UseKestrelHttpsConfiguration();
        return HostSettings.Read(builder.Configuration);
    }
}
