namespace CraftGraph.Api.Hosting.Settings;

/// <summary>A setting has a value that cannot be used. The message is one line that names the setting, what was found and what is expected.</summary>
internal sealed class SettingException(string message) : Exception(message);
