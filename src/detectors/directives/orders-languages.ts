// The two oldest orders in the languages that agents are attacked in most after English: set your instructions aside, and
// keep it from the user. Worth a look only, since the grammar around them is not read. Known limit: accents may be left out,
// inflections that are rare are not known.

import type { Prose } from './clause.ts';
import { readingAt } from './clause.ts';

export interface ForeignOrder {
  readonly rule: 'text/override' | 'text/conceal';
  readonly start: number;
  readonly end: number;
  readonly isShown: boolean;
}

/** Beginnings of words, so that a text is gone through once. */
const SIGN =
  /ignor|vergiss|missacht|olvid|descart|oubli|esque|desconsider|игнориру|забудь|忽略|无视|無視|忘记|忘れ|wissen de|conocimiento del|sin que el|no le|al usuario|dem (?:be)?nutzer|dem anwender|l['’]utilisateur|ao usu|[àa] l['’]insu|ведома|conhecimento do|不要|别告|请勿|請勿|知らせ|伝え|사용자|이전|utente/iu;

const OVERRIDES: readonly RegExp[] = [
  /(?<![\p{L}])(?:ignoriere?n?|vergiss|vergessen|missachten?)(?: sie)? (?:(?:alle|sämtliche|die|deine|ihre|bitte) ){0,3}(?:vorherigen|bisherigen|vorigen|früheren|obigen|vorangegangenen) (?:system)?(?:anweisungen|instruktionen|regeln|befehle|vorgaben)/giu,
  /(?<![\p{L}])(?:ignor[ae]n?|olvid[ae]n?|descart[ae]n?) (?:(?:todas|las|tus|sus) ){0,3}(?:instrucciones|reglas|[óo]rdenes|indicaciones) (?:anteriores|previas|del sistema)/giu,
  /(?<![\p{L}])(?:ignore[zr]?|oublie[zr]?) (?:(?:toutes|les|tes|vos) ){0,3}(?:instructions|consignes|r[èe]gles) (?:pr[ée]c[ée]dentes|ant[ée]rieures|ci-dessus|du syst[èe]me)/giu,
  /(?<![\p{L}])(?:ignor[ae]|esque[çc]a|desconsidere) (?:(?:todas|as|suas) ){0,3}(?:instru[çc][õo]es|regras|ordens) (?:anteriores|pr[ée]vias|acima|do sistema)/giu,
  /(?:игнорируй(?:те)?|забудь(?:те)?) (?:все )?(?:предыдущие|прежние|вышеуказанные|системные) (?:инструкции|указания|правила|команды)/giu,
  /(?:忽略|无视|無視|忘记|忘記)(?:掉)?(?:你)?(?:的)?(?:所有|全部|一切)?(?:之前|以上|先前|前面|此前|上述)(?:的)?(?:所有|全部|一切)?(?:系统)?(?:指令|指示|说明|規則|规则|提示)/gu,
  /(?:이전|앞선|위의?|기존)의? ?(?:모든 )?(?:지시|명령|지침|규칙|프롬프트)(?:사항)?(?:을|를|은|는)? ?(?:모두 |전부 )?(?:무시|잊)/gu,
  /(?<![\p{L}])(?:ignora|ignorate|dimentica|trascura) (?:(?:tutte|le|tue) ){0,3}(?:istruzioni|regole|indicazioni) (?:precedenti|di sistema|sopra)/giu,
  /(?:以前|これまで|上記|前|先)の(?:すべての|全ての)?(?:指示|命令|ルール|プロンプト)(?:を|は)?(?:すべて|全て)?(?:無視|忘れ)/gu,
];
const CONCEALS: readonly RegExp[] = [
  /(?<![\p{L}])ohne (?:das )?wissen (?:des|der) (?:nutzers|benutzers|anwenders|user)|(?<![\p{L}])(?:sage|verrate|erzähle) (?:es )?dem (?:nutzer|benutzer|anwender) (?:nichts|niemals|nicht) (?:davon|darüber)/giu,
  /(?<![\p{L}])sin (?:el )?conocimiento del usuario|(?<![\p{L}])sin que el usuario (?:lo )?(?:sepa|note)|(?<![\p{L}])no (?:le |se lo )?(?:digas|diga|informes|informe|menciones|mencione|reveles|revele|cuentes|muestres) (?:nada|esto|eso|(?:este|esta|estos|estas|ese|esa) \p{L}{3,15}|nada de esto|sobre esto) al usuario/giu,
  /사용자(?:에게|한테|께)[^.!?\n]{0,12}(?:알려\s?주지|알리지|말하지|말해주지|언급하지|공개하지|밝히지|보여주지)\s?(?:마|말)/gu,
  /(?<![\p{L}])all['’]insaputa dell['’]utente|(?<![\p{L}])non (?:dire|menzionare|rivelare|mostrare) (?:nulla|niente|questo|ci[òo]|quest[oa] \p{L}{3,15}) all['’]utente/giu,
  /[àa] l['’]insu de l['’]utilisateur|(?<![\p{L}])n['’]en (?:dis|dites|parle[zs]?) (?:pas|rien|jamais) [àa] l['’]utilisateur|(?<![\p{L}])ne (?:mentionne|r[ée]v[èe]le|montre|dis|dites)[zrs]? (?:pas|jamais|rien) (?:ceci|cela|(?:cette|cet|ce) \p{L}{3,15} )?[àa] l['’]utilisateur/giu,
  /(?<![\p{L}])sem o conhecimento do usu[áa]rio|(?<![\p{L}])n[ãa]o (?:diga|conte|revele|mencione) (?:nada|isso|isto) ao usu[áa]rio/giu,
  /без ведома пользователя|не (?:говори|сообщай|рассказывай)(?:те)? (?:об этом|этого|ничего) пользовател|не (?:говори|сообщай|рассказывай)(?:те)? пользовател[юя][^.!?\n]{0,10}об этом/giu,
  /(?:不要|别|請勿|请勿|切勿)(?:将此|把这|把此)?(?:告诉|告訴|告知|通知|透露给)(?:给)?(?:用户|使用者|用戶)(?=[。.!！\n，,]|$|这|此|這)/gu,
  /(?:このこと|これ|この操作)(?:を|は)?ユーザー(?:に|には)(?:知らせ|伝え|言わ|教え|通知し)(?:ない|る(?:な|べきではない)|ず)/gu,
];

export function* foreignOrders(prose: Prose): Generator<ForeignOrder> {
  const { text } = prose;
  if (!SIGN.test(text)) return;
  for (const [rule, patterns] of [
    ['text/override', OVERRIDES],
    ['text/conceal', CONCEALS],
  ] as const)
    for (const pattern of patterns)
      for (const { index: start, 0: words } of text.matchAll(pattern)) {
        const end = start + words.length;
        const reading = readingAt(prose, start, end, { isNegative: true });
        if (reading !== 'mention' && !isQuotedAbroad(text, start, end))
          yield { rule, start, end, isShown: reading !== 'order' };
      }
}

/** Files of keys and of clients' settings, which have one name in all languages. */
const PRIVATE_FILE =
  /~\/\.(?:ssh|aws|kube|gnupg|cursor|claude|netrc|docker)\b|\.(?:cursor|vscode)\/mcp\.json|claude_desktop_config\.json|\bid_(?:rsa|ed25519|ecdsa)\b|\/etc\/(?:passwd|shadow)\b/;
/** An address, or the name of a parameter in its marks. */
const CARRIER = /(['"`])[A-Za-z_]\w{1,39}\1|https?:\/\/|[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,10}/;
const ABROAD = /[\u0400-\u052f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
/** Letters of another script, by which a sentence is one of that language. */
const LEAST_ABROAD = 8;
const FORBIDS =
  /지\s?(?:마|말|않)|금지|안\s?됩?|不要|不得|不能|不可|切勿|请勿|請勿|禁止|別|别|ないで|しない|ません|禁じ|(?<!\p{L})(?:не|нельзя|никогда|запрещ)/u;

/** In a script that is not Latin one sentence names a private file and what carries it out, and forbids nothing. */
export function carriesAbroad(passage: string): boolean {
  if (!PRIVATE_FILE.test(passage)) return false;
  return passage
    .split(/(?<=[.!?](?=\s))|(?<=[。！？])|\n\s*\n/)
    .some(
      (sentence) =>
        PRIVATE_FILE.test(sentence) &&
        CARRIER.test(sentence) &&
        (sentence.match(ABROAD)?.length ?? 0) >= LEAST_ABROAD &&
        !FORBIDS.test(sentence),
    );
}

/** In the marks that these languages quote with. */
function isQuotedAbroad(text: string, start: number, end: number): boolean {
  return (
    /[„“«»「『《‹"'`]\s?[^„“«»「『\n]{0,40}$/u.test(text.slice(Math.max(0, start - 60), start)) &&
    /^[^\n]{0,60}[“”»」』》›"'`]/u.test(text.slice(end, end + 80))
  );
}
