import type { PolicyKind } from './story.ts'

/**
 * What the practice's therapists do with what one partner tells them privately, as each partner reads and accepts it.
 * The answers marked "only me" and the safety channel are outside of every policy, and each text says so.
 */
export const policies: Readonly<Record<PolicyKind, { en: string; es: string }>> = {
  'no-secrets': {
    en: `Your therapist works for the two of you and keeps no secrets between you.

What you write for “me and my therapist” is read by your therapist alone. If it matters for your work together, your therapist may ask you to bring it into a session, and will help you find the words. Your therapist will not tell it for you without speaking with you first. If you decide not to share it, your therapist may have to end the work with both of you, without saying why.

What you mark “only me” stays with you. Your therapist cannot read it.

Your safety is different. If you say that you do not feel safe, your therapist talks about it with you alone. It is never brought into a session with your partner.`,
    es: `Tu terapeuta trabaja para la pareja y no guarda secretos entre una persona y la otra.

Lo que escribes para «mi terapeuta y yo» solo lo lee tu terapeuta. Si es importante para el trabajo en común, puede pedirte que lo lleves a una sesión, y te ayudará a encontrar las palabras. No lo contará por ti sin hablar antes contigo. Si decides no compartirlo, es posible que tenga que terminar el trabajo con la pareja, sin decir por qué.

Lo que marcas «solo yo» se queda contigo. Tu terapeuta no puede leerlo.

Tu seguridad es distinta. Si dices que no te sientes a salvo, tu terapeuta habla de ello contigo a solas. Nunca se lleva a una sesión con tu pareja.`,
  },
  limited: {
    en: `Your therapist keeps some things private, and not others.

What you write for “me and my therapist” is read by your therapist alone. Everyday thoughts and feelings stay there unless you choose to share them. But some things change the work for both of you: for example another relationship, or a decision to separate. Your therapist will not hide these from your partner for long. You will talk first, alone, about how and when you want to say it yourself.

What you mark “only me” stays with you. Your therapist cannot read it.

Your safety is different. If you say that you do not feel safe, your therapist talks about it with you alone. It is never brought into a session with your partner.`,
    es: `Tu terapeuta guarda en privado algunas cosas, y otras no.

Lo que escribes para «mi terapeuta y yo» solo lo lee tu terapeuta. Los pensamientos y sentimientos de cada día se quedan ahí, salvo que elijas compartirlos. Pero hay cosas que cambian el trabajo de las dos personas: por ejemplo, otra relación o la decisión de separarse. Tu terapeuta no se las ocultará a tu pareja durante mucho tiempo. Antes hablaréis a solas sobre cómo y cuándo quieres decirlo.

Lo que marcas «solo yo» se queda contigo. Tu terapeuta no puede leerlo.

Tu seguridad es distinta. Si dices que no te sientes a salvo, tu terapeuta habla de ello contigo a solas. Nunca se lleva a una sesión con tu pareja.`,
  },
  individual: {
    en: `What you tell your therapist alone stays between you and your therapist.

What you write for “me and my therapist” is read by your therapist alone, who does not pass it on to your partner and does not bring it up in a session. You decide what you share, and when. Your partner has the same right, so your therapist may know something that you do not.

What you mark “only me” stays with you. Your therapist cannot read it.

Your safety comes first. If you say that you do not feel safe, your therapist talks about it with you alone, never in front of your partner. If somebody is in danger, the law may ask your therapist to act; you hear about it before, whenever that can be done.`,
    es: `Lo que le cuentas a solas a tu terapeuta queda entre tu terapeuta y tú.

Lo que escribes para «mi terapeuta y yo» solo lo lee tu terapeuta, que no se lo cuenta a tu pareja ni lo saca en una sesión. Tú decides qué compartes y cuándo. Tu pareja tiene el mismo derecho, así que tu terapeuta puede saber algo que tú no sabes.

Lo que marcas «solo yo» se queda contigo. Tu terapeuta no puede leerlo.

Tu seguridad va primero. Si dices que no te sientes a salvo, tu terapeuta habla de ello contigo a solas, nunca delante de tu pareja. Si alguien corre peligro, la ley puede pedirle a tu terapeuta que actúe; siempre que sea posible, te lo dirá antes.`,
  },
}
