from django import forms


class RecurrenceFormField(forms.CharField):
    pass
