// A host on Newtonsoft.Json: documents pass as text, which its serializer neither reads nor changes.
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PerfEval.Core.Assessing;
using PerfEval.Core.Findings;
using PerfEval.Core.Json;

var incoming = JsonConvert.SerializeObject(new Envelope("2020-17", new JRaw(Encoding.UTF8.GetString(Samples.ReceptionCentre2020Json()))));

// as the numbers stand: reading them as floating point would change them
var envelope = JsonConvert.DeserializeObject<Envelope>(incoming, new JsonSerializerSettings { FloatParseHandling = FloatParseHandling.Decimal })!;
var report = PerfEvalJson.ParseReport(Encoding.UTF8.GetBytes((string)envelope.Document.Value!));
var answer = PerfEvalJson.WriteEvaluation(Assessor.Assess(report, BuiltInStandards.Catalog), Language.Chinese);
var outgoing = JObject.Parse(JsonConvert.SerializeObject(new Envelope(envelope.Number, new JRaw(Encoding.UTF8.GetString(answer)))));
Console.WriteLine($"{outgoing["Number"]}: {outgoing["Document"]!["total"]} {outgoing["Document"]!["gradeLabel"]!["zh"]}");

internal sealed record Envelope(string Number, JRaw Document);
