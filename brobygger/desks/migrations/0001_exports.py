import brobygger.people.identity
import brobygger.people.models.base
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '0005_companies'),
    ]

    operations = [
        migrations.CreateModel(
            name='CitizenExport',
            fields=[
                ('id', models.UUIDField(default=brobygger.people.identity.new_id, editable=False, primary_key=True, serialize=False)),
                ('asked_at', models.DateTimeField(verbose_name='Bestilt')),
                ('state', models.CharField(choices=[('waiting', 'Venter'), ('working', 'Samles'), ('ready', 'Klar'), ('failed', 'Gik galt')], max_length=10)),
                ('done', models.PositiveSmallIntegerField(default=0)),
                ('steps', models.PositiveSmallIntegerField(default=0)),
                ('expires_at', models.DateTimeField(null=True, verbose_name='Slettes')),
                ('path', models.CharField(blank=True, max_length=100)),
                ('size', models.PositiveBigIntegerField(default=0)),
                ('citizen', brobygger.people.models.base.WalledForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.citizen')),
                ('municipality', brobygger.people.models.base.MunicipalityKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.municipality')),
            ],
            options={
                'verbose_name': 'Alt om mig',
                'ordering': ['-asked_at', '-id'],
                'indexes': [models.Index(fields=['municipality', 'citizen', '-asked_at'], name='export_by_citizen')],
                'constraints': [models.UniqueConstraint(models.F('municipality'), models.F('citizen'), condition=models.Q(('state__in', ['waiting', 'working'])), name='one_export_under_way'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'ready'), _negated=True), ('expires_at__isnull', False), _connector='OR'), name='export_expires')],
            },
        ),
    ]
