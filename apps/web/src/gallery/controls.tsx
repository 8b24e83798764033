import { useState } from 'preact/hooks';
import { Button, Buttons } from '../ui/button.tsx';
import { Choice, Choices } from '../ui/choice.tsx';
import { DateField, DateTimeField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { Mood } from '../ui/mood.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Scale } from '../ui/scale.tsx';
import { Select } from '../ui/select.tsx';

const ENDED = [
  { value: 'me', label: 'I did' },
  { value: 'them', label: 'They did' },
  { value: 'both', label: 'Both of us', description: 'It was talked over and agreed.' },
  { value: 'unclear', label: 'It is not clear', description: 'It faded, or you each see it differently.' },
  { value: 'later', label: 'Ask me later', disabled: true },
] as const;

const TIES = [
  { value: 'children', label: 'Children' },
  { value: 'home', label: 'A home', description: 'You still live in the same place.' },
  { value: 'work', label: 'Work or school' },
] as const;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'].map((label) => ({
  value: label.toLowerCase(),
  label,
}));

export function Controls() {
  const [text, setText] = useState('');
  const [long, setLong] = useState('The last evening we talked about the flat.\nNeither of us said what it was about.');
  const [phrase, setPhrase] = useState('maple lantern');
  const [day, setDay] = useState('2026-05-03');
  const [moment, setMoment] = useState('2026-05-03T21:40');
  const [who, setWho] = useState<(typeof ENDED)[number]['value'] | null>('both');
  const [ties, setTies] = useState<(typeof TIES)[number]['value'][]>(['home']);
  const [month, setMonth] = useState<string | null>(null);
  const [longing, setLonging] = useState<number | null>(6);
  const [mood, setMood] = useState<number | null>(2);
  const [company, setCompany] = useState<number | null>(null);
  return (
    <Page heading="Controls">
      <Section heading="Check-in">
        <Mood
          legend="How is it right now?"
          labels={['Very low', 'Low', 'In between', 'Fair', 'Light']}
          value={mood}
          onChange={setMood}
        />
        <Scale
          legend="How strong is the longing?"
          low="Hardly there"
          high="All I can think of"
          value={longing}
          onChange={setLonging}
        />
        <Scale
          legend="How much company did you have today?"
          hint="Being with people counts, on the phone too."
          error="Choose a number, or skip the question."
          from={1}
          to={5}
          low="None"
          high="A lot"
          value={company}
          onChange={setCompany}
        />
      </Section>

      <Section heading="Words">
        <Field label="What should we call them?" hint="Any name you like; only you see it." value={text} onInput={setText} />
        <Field
          label="What happened?"
          value={long}
          onInput={setLong}
          multiline
          spellcheck
          hint="As it went, before what it meant."
        />
        <Field
          label="Passphrase"
          value={phrase}
          onInput={setPhrase}
          capitals="off"
          secret={{ show: 'Show', hide: 'Hide' }}
          error="That does not open it. Check for a missing word."
        />
        <Field label="Not yet open" value="" onInput={setText} disabled />
      </Section>

      <Section heading="Days">
        <DateField label="When did it end?" hint="About right is fine." value={day} onInput={setDay} max="2026-12-31" />
        <DateTimeField label="When did they write?" value={moment} onInput={setMoment} />
      </Section>

      <Section heading="Choosing">
        <Choice legend="Who ended it?" options={ENDED} value={who} onChange={setWho} />
        <Choices
          legend="What still ties you?"
          hint="Choose all that fit, or none."
          options={TIES}
          values={ties}
          onChange={setTies}
        />
        <Select
          label="Which month is hard?"
          options={MONTHS}
          value={month}
          onChange={setMonth}
          placeholder="Choose a month"
          error="Choose a month."
        />
      </Section>

      <Section heading="Buttons">
        <Buttons>
          <Button kind="primary">Continue</Button>
          <Button>Back</Button>
          <Button kind="danger-quiet">Delete</Button>
          <Button kind="link">Skip this one</Button>
        </Buttons>
        <Buttons>
          <Button kind="primary" disabled>
            Continue
          </Button>
          <Button busy>Saving</Button>
          <Button icon="write">Write</Button>
          <Button pressed>Pinned</Button>
        </Buttons>
        <Button kind="primary" wide>
          As wide as its place
        </Button>
      </Section>
    </Page>
  );
}
